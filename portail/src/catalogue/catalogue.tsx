import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { enJour } from "../kit/dates.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Page } from "../kit/page.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { DonneesEchangees } from "./donnees-echangees.tsx";
import { DISPONIBILITES, GENRES, liensDe, sectionsDe } from "./ecriture.ts";
import { type ElementLu, requeteCatalogue } from "./requetes.ts";

/** What the network shares: tools, modules and APIs of annex 4, and where each stands for one's body. */
// CONV-3.1-01
export function Catalogue() {
  const { data, error, refetch } = useQuery(requeteCatalogue);
  return (
    <Page titre="Catalogue des outils et des API">
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture du catalogue…" />
      {data && (
        <>
          <p className="m-chapeau">
            {data.elements.length} outils, API et services de l’annexe 4, avec ce qu’ils ouvrent et
            ce qu’ils demandent.
          </p>
          <TableauDonnees
            legende="Catalogue"
            colonnes={colonnes(data.elements)}
            lignes={data.elements}
            cle={({ code }) => code}
            fichier="catalogue"
            vide={<EtatVide titre="Le catalogue est vide" />}
          />
          <h2>À quoi sert chaque section</h2>
          {data.sections.map(({ code, titre, but, besoins }) => (
            <details key={code}>
              <summary>
                {code}. {titre}
              </summary>
              <p>{but}</p>
              <ul>
                {besoins.map((besoin) => (
                  <li key={besoin}>{besoin}</li>
                ))}
              </ul>
            </details>
          ))}
          <DonneesEchangees />
        </>
      )}
    </Page>
  );
}

/** The columns of the catalogue; `elements` names what an element opens or asks for. */
export function colonnes(elements: readonly ElementLu[]): readonly ColonneDonnees<ElementLu>[] {
  const noms = new Map(elements.map(({ code, libelle }) => [code, libelle]));
  const nommer = (code: string) => `« ${noms.get(code) ?? code} »`;
  return [
    {
      titre: "Élément",
      entete: true,
      valeur: ({ libelle }) => libelle,
      cellule: (e) => (
        <>
          <Nom element={e} />
          <span className="fr-hint-text">{e.description}</span>
          <Link className="fr-link" to="/documentation/$element" params={{ element: e.code }}>
            Documentation<span className="fr-sr-only"> : {e.libelle}</span>
          </Link>
          {e.conditions && (
            <span className="fr-hint-text">
              Conditions particulières, version {e.conditions.version}, depuis le{" "}
              {enJour(e.conditions.enVigueurLe)}
              {e.conditions.engagements && ` ; engagements : ${e.conditions.engagements}`}
            </span>
          )}
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
    { titre: "Section", filtre: true, valeur: sectionsDe, cellule: sectionsDe },
    {
      titre: "Situation",
      filtre: true,
      valeur: ({ disponibilite }) => DISPONIBILITES[disponibilite]?.mot ?? disponibilite,
      cellule: ({ disponibilite, ouvertLe }) => (
        <>
          <Pastille ton={DISPONIBILITES[disponibilite]?.ton ?? "neutre"}>
            {DISPONIBILITES[disponibilite]?.mot ?? disponibilite}
          </Pastille>
          {disponibilite === "a-venir" && ouvertLe && ` le ${enJour(ouvertLe)}`}
        </>
      ),
    },
    {
      titre: "Ce qui vient avec",
      valeur: (e) => liensDe(e, nommer),
      cellule: (e) => liensDe(e, nommer) || "Rien d’autre",
    },
  ];
}

function Nom({ element }: { element: ElementLu }) {
  const { libelle, lien, api } = element;
  const adresse = lien ?? (api && `/francetravail.io/apis/${api}`);
  if (!adresse) return libelle;
  return (
    <a className="fr-link" href={adresse} rel="noreferrer">
      {libelle}
    </a>
  );
}
