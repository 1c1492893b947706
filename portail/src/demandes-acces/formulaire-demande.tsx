import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CatalogueLu } from "../catalogue/requetes.ts";
import { Alerte } from "../kit/alerte.tsx";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { ChampLong } from "../kit/champ-long.tsx";
import { compter } from "../kit/compter.ts";
import { Formulaire } from "../kit/formulaire.tsx";
import { SommaireErreurs } from "../kit/sommaire-erreurs.tsx";
import { ChampsContact } from "./champs-contact.tsx";
import { ChoixApplications } from "./choix-applications.tsx";
import type { Preparation, Saisie } from "./formes.ts";
import { LotPropose } from "./lot-propose.tsx";
import { requeteSelection } from "./requetes.ts";
import { SectionFormulaire } from "./section-formulaire.tsx";
import { basculer, contactsDemandes, defautsDeContacts, regrouper } from "./selection.ts";

interface Proprietes {
  catalogue: CatalogueLu;
  preparation: Preparation;
  depart: Saisie;
  action: string;
  enCours: boolean;
  erreur: Error | null;
  surEnvoi: (saisie: Saisie) => void;
  /** Absent where giving up is to leave the page. */
  surAbandon?: () => void;
}

/** The boxes of annex 4: what is ticked brings what goes with it, ticked, locked and explained. */
// ANX4-0-12 CONV-3.1-11
export function FormulaireDemande(formulaire: Proprietes) {
  const { catalogue, preparation, depart, action, enCours, erreur, surEnvoi, surAbandon } =
    formulaire;
  const [saisie, setSaisie] = useState(depart);
  const [defauts, setDefauts] = useState<Readonly<Record<string, string>>>({});
  const [essai, setEssai] = useState(0);
  const { coches, contacts, applications, precisions } = saisie;
  const completee = useQuery(requeteSelection(coches, contacts));
  const selection = completee.data ?? { codes: [], inclusions: [], obstacles: [] };
  const sections = regrouper(catalogue);
  // What the catalogue no longer shows has no box left to untick.
  const affiches = new Set(catalogue.elements.map(({ code }) => code));
  const genres = contactsDemandes(catalogue.elements, selection.codes);
  const apis = catalogue.elements.some(
    ({ code, genre }) => genre === "api" && selection.codes.includes(code),
  );

  function soumettre(): void {
    const nommes = contacts.filter(({ genre }) => genres.includes(genre));
    const lus = {
      ...(coches.length === 0 && { "section-A": "Cochez au moins un outil ou une API." }),
      ...defautsDeContacts(genres, contacts),
    };
    setEssai(essai + 1);
    setDefauts(lus);
    if (Object.keys(lus).length === 0 && !enCours) surEnvoi({ ...saisie, contacts: nommes });
  }

  return (
    <Formulaire aria-label="Formulaire de demande d’accès" surEnvoi={soumettre}>
      <SommaireErreurs erreurs={defauts} essai={essai} />
      {completee.error && (
        <AlerteErreur erreur={completee.error} surReprise={() => void completee.refetch()} />
      )}
      {preparation.lots.map((lot) => (
        <LotPropose
          key={lot.code}
          lot={lot}
          elements={catalogue.elements}
          coches={coches}
          surChoix={(choisis) => setSaisie({ ...saisie, coches: choisis })}
        />
      ))}
      <nav aria-label="Sections du formulaire">
        <ul className="m-reperes">
          {sections.map(({ code, titre }) => (
            <li key={code}>
              <a href={`#section-${code}`}>
                {code}. {titre}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map((section) => (
        <SectionFormulaire
          key={section.code}
          section={section}
          coches={coches}
          selection={selection}
          ouverts={preparation.ouverts}
          surCoche={(code) => setSaisie({ ...saisie, coches: basculer(coches, code) })}
        />
      ))}
      {genres.map((genre) => (
        <ChampsContact
          key={genre}
          genre={genre}
          contacts={contacts}
          defauts={defauts}
          surChangement={(changes) => setSaisie({ ...saisie, contacts: changes })}
        />
      ))}
      {apis && (
        <ChoixApplications
          applications={preparation.applications}
          choisies={applications}
          surChangement={(choisies) => setSaisie({ ...saisie, applications: choisies })}
        />
      )}
      <ChampLong
        id="precisions"
        libelle="Précisions (facultatif)"
        aide="Calendrier, services concernés, volume attendu. Aucune donnée d’une personne suivie."
        valeur={precisions}
        surChangement={(valeur) => setSaisie({ ...saisie, precisions: valeur })}
      />
      <p role="status">
        {selection.codes.length === 0
          ? "Rien n’est encore coché."
          : `${compter(selection.codes.length, "élément demandé", "éléments demandés")}, dont ${selection.inclusions.length} inclus d’office.`}
      </p>
      {selection.obstacles.length > 0 && (
        <Alerte gravite="warning" titre="Avant l’envoi">
          <ul>
            {selection.obstacles.map(({ code, raison }) => (
              <li key={code}>
                {raison}{" "}
                {coches.includes(code) && !affiches.has(code) && (
                  <button
                    type="button"
                    className="fr-link"
                    onClick={() => setSaisie({ ...saisie, coches: basculer(coches, code) })}
                  >
                    Retirer de la demande
                  </button>
                )}
              </li>
            ))}
          </ul>
        </Alerte>
      )}
      {erreur && <AlerteErreur erreur={erreur} />}
      <div className="m-actions">
        <button type="submit" className="fr-btn" aria-disabled={enCours}>
          {enCours ? "En cours…" : action}
        </button>
        {surAbandon && (
          <button type="button" className="fr-btn fr-btn--tertiary" onClick={surAbandon}>
            Annuler
          </button>
        )}
      </div>
    </Formulaire>
  );
}
