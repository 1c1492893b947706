import { GENRES } from "../catalogue/ecriture.ts";
import { Alerte } from "../kit/alerte.tsx";
import { enJour } from "../kit/dates.ts";
import { Definitions } from "../kit/definitions.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { CONTACTS } from "./ecriture.ts";
import type { DemandeLue } from "./formes.ts";

type Element = DemandeLue["contenu"]["elements"][number];

/** What a request asks for; once it was sent, as it was signed, whatever the catalogue became since. */
// ANX4-0-01 ANX4-0-07
export function ContenuDemande({ demande }: { demande: DemandeLue }) {
  const { contenu, obstacles, saisie, applications, decideeLe } = demande;
  const { elements, conditions, signataire } = contenu;
  return (
    <section aria-labelledby="elements">
      <h2 id="elements">Ce qui est demandé</h2>
      {obstacles.length > 0 && (
        <Alerte gravite="warning" titre="Avant l’envoi">
          <ul>
            {obstacles.map(({ code, raison }) => (
              <li key={code}>{raison}</li>
            ))}
          </ul>
        </Alerte>
      )}
      <TableauDonnees
        legende="Éléments demandés"
        fichier={`demande-acces-${demande.numero}`}
        lignes={elements}
        cle={({ code }) => code}
        vide={<EtatVide titre="Rien n’est coché" />}
        colonnes={decideeLe ? [...COLONNES, ACCORD] : COLONNES}
      />
      <Definitions
        lignes={[
          ...(signataire
            ? ([
                [
                  "Signataire",
                  `${signataire.prenom} ${signataire.nom}, ${signataire.qualite} (${signataire.delegation})`,
                ],
                [
                  "Fait à, le",
                  [contenu.lieu, contenu.date && enJour(contenu.date)].filter(Boolean).join(", "),
                ],
              ] as const)
            : []),
          [
            "Applications",
            applications.length === 0
              ? "Celles qui essaient les API en bac à sable"
              : applications.map(({ nom }) => nom).join(", "),
          ],
          ...saisie.contacts.map(
            ({ genre, prenom, nom, courriel, telephone }) =>
              [CONTACTS[genre] ?? genre, `${prenom} ${nom}, ${courriel}, ${telephone}`] as const,
          ),
          ["Précisions", saisie.precisions || null],
        ]}
      />
      {conditions.length > 0 && (
        <details>
          <summary>Conditions auxquelles la signature engage ({conditions.length})</summary>
          <ul>
            {conditions.map(({ portee, titre, version }) => (
              <li key={portee}>
                {titre}, version {version}
              </li>
            ))}
          </ul>
          <p>
            <a className="fr-link" href="/conditions">
              Lire les conditions
            </a>
          </p>
        </details>
      )}
    </section>
  );
}

const COLONNES: readonly ColonneDonnees<Element>[] = [
  {
    titre: "Élément",
    entete: true,
    valeur: ({ libelle }) => libelle,
    cellule: ({ libelle, raison }) => (
      <>
        {libelle}
        {raison && <span className="m-discret m-ligne">{raison}</span>}
      </>
    ),
  },
  {
    titre: "Nature",
    filtre: true,
    valeur: ({ genre }) => GENRES[genre] ?? genre,
    cellule: ({ genre }) => GENRES[genre] ?? genre,
  },
  {
    titre: "Plateforme",
    filtre: true,
    valeur: ({ plateformeNom }) => plateformeNom,
    cellule: ({ plateformeNom }) => plateformeNom,
  },
  {
    titre: "Section",
    valeur: ({ sections }) => sections.join(", "),
    cellule: ({ sections }) => sections.join(", "),
  },
];

const ACCORD: ColonneDonnees<Element> = {
  titre: "Décision",
  filtre: true,
  valeur: ({ accorde }) => (accorde ? "Accordé" : "Refusé"),
  cellule: ({ accorde }) => (
    <Pastille ton={accorde ? "bon" : "grave"}>{accorde ? "Accordé" : "Refusé"}</Pastille>
  ),
};
