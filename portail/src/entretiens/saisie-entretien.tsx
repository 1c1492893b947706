import { api, recevoir } from "../kit/api.ts";
import type { ChampAction } from "../kit/champ-action.tsx";
import { enInstant, enJour } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { objetEcrit } from "../rendez-vous/ecriture.ts";
import { MODALITES, TYPES } from "./ecriture.ts";
import type { Conclusion, Entretiens, Saisie } from "./formes.ts";

const RELIRE = ["entretiens"];
const DIT: readonly ChampAction[] = [
  { nom: "type", libelle: "Objet", genre: "choix", options: Object.entries(TYPES) },
  { nom: "modalite", libelle: "Comment", genre: "choix", options: Object.entries(MODALITES) },
  {
    nom: "commentaire",
    libelle: "Conclusion",
    aide: "Lue par tous les organismes qui suivent la personne.",
    genre: "long",
  },
];

const commune = ({ type, modalite, commentaire = "" }: Readonly<Record<string, string>>) => ({
  type: type as Saisie["type"],
  modalite: modalite as Saisie["modalite"],
  commentaire,
});

/** Writes the conclusion of an interview: of an appointment held, or of a day. */
// ANX4-B-10
export function NouvelleConclusion({
  cle,
  aConclure,
}: Pick<Entretiens, "aConclure"> & { cle: string }) {
  const rendezVous: ChampAction = {
    nom: "rendezVousId",
    libelle: "Rendez-vous conclu",
    aide: "Ceux de votre organisme qui n’ont pas de conclusion.",
    genre: "choix",
    facultatif: true,
    options: aConclure.map((rendezVous) => [
      rendezVous.id,
      [enInstant(rendezVous.debut), objetEcrit(rendezVous)].filter(Boolean).join(", "),
    ]),
  };
  const parRendezVous = aConclure.length > 0;
  return (
    <div className="m-gestes">
      <FormulaireAction
        titre="Conclure un entretien"
        action="Enregistrer la conclusion"
        relire={RELIRE}
        depart={{ type: "EDP", modalite: "I", rendezVousId: aConclure[0]?.id ?? "" }}
        champs={[
          ...(parRendezVous ? [rendezVous] : []),
          {
            nom: "jour",
            libelle: "Jour de l’entretien",
            genre: "date",
            facultatif: parRendezVous,
            ...(parRendezVous && { aide: "Seulement sans rendez-vous, au format jj/mm/aaaa." }),
          },
          ...DIT,
        ]}
        envoyer={async ({ jour, rendezVousId, ...dit }) => {
          const params = { path: { cle } };
          const body = {
            ...commune(dit),
            jour: jour || null,
            rendezVousId: rendezVousId || null,
          };
          await recevoir(api.POST("/portail/api/usagers/{cle}/entretiens", { params, body }));
          return "La conclusion est enregistrée.";
        }}
      />
    </div>
  );
}

/** Corrects what one's own organisation wrote; the former text is kept. */
export function CorrectionConclusion({ cle, conclusion }: { cle: string; conclusion: Conclusion }) {
  const { id, version, jour, type, modalite, commentaire } = conclusion;
  return (
    <div className="m-actions">
      <FormulaireAction
        titre="Corriger"
        objet={`${TYPES[type]}, ${enJour(jour)}`}
        action="Enregistrer la correction"
        relire={RELIRE}
        depart={{ type, modalite, commentaire }}
        champs={DIT}
        envoyer={async (valeurs) => {
          const params = { path: { cle } };
          const body = { ...commune(valeurs), conclusion: { id, version } };
          await recevoir(
            api.POST("/portail/api/usagers/{cle}/entretiens/correction", { params, body }),
          );
          return "La correction est enregistrée.";
        }}
      />
    </div>
  );
}
