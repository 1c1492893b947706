import { Alerte } from "../kit/alerte.tsx";
import { api, recevoir } from "../kit/api.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { ORGANISMES, PARCOURS } from "../usagers/ecriture.ts";
import { champStructure } from "./champ-structure.ts";
import { MOTIFS_REFUS } from "./ecriture.ts";
import type { Decision, EnCours } from "./formes.ts";

interface Proprietes {
  cle: string;
  enCours: EnCours;
  empechement: string | null;
  departement: string | null;
}

/** Accepts the suggestion, or refuses it with a motive and chooses another path. */
// B3-01 B3-06
export function DecisionOrientation({ cle, enCours, empechement, departement }: Proprietes) {
  if (empechement) return <Alerte gravite="info">{empechement}</Alerte>;
  const decider = async (decision: Omit<Decision, "lue">) => {
    const params = { path: { cle } };
    const body = { lue: { id: enCours.id, le: enCours.le }, ...decision };
    await recevoir(api.POST("/portail/api/usagers/{cle}/orientation/decision", { params, body }));
    return "La décision est enregistrée.";
  };
  const sans = { motifRefus: null, commentaire: null, parcours: null, organisme: null };
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">Décision</h2>
      <div className="m-actions m-gestes">
        {enCours.manquants.length === 0 && (
          <FormulaireAction
            titre="Accepter la préconisation"
            action="Ouvrir ce parcours"
            relire={["orientation"]}
            champs={[champStructure(departement, () => enCours.organisme)]}
            envoyer={({ structure }) =>
              decider({ etat: "ACCEPTEE", ...sans, structure: structure || null })
            }
          />
        )}
        <FormulaireAction
          titre="Refuser et choisir un autre parcours"
          action="Ouvrir le parcours choisi"
          relire={["orientation"]}
          champs={[
            {
              nom: "parcours",
              libelle: "Parcours choisi",
              genre: "choix",
              options: ["PED", "PSP", "PSO"].map((code) => [code, PARCOURS[code] ?? code] as const),
            },
            {
              nom: "organisme",
              libelle: "Organisme qui accompagne",
              genre: "choix",
              options: Object.entries(ORGANISMES),
            },
            champStructure(departement, ({ organisme }) => organisme),
            {
              nom: "motifRefus",
              libelle: "Motif du refus",
              genre: "choix",
              options: Object.entries(MOTIFS_REFUS),
            },
            {
              nom: "commentaire",
              libelle: "Commentaire",
              genre: "long",
              facultatif: true,
              aide: "Pas de donnée de santé.",
            },
          ]}
          envoyer={({ parcours, organisme, structure, motifRefus, commentaire }) =>
            decider({
              etat: "REFUSEE",
              parcours: parcours as Decision["parcours"],
              organisme: organisme as Decision["organisme"],
              structure: structure || null,
              motifRefus: motifRefus as Decision["motifRefus"],
              commentaire: commentaire || null,
            })
          }
        />
      </div>
    </section>
  );
}
