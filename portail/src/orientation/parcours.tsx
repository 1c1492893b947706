import { enInstant, enJour } from "../kit/dates.ts";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Tableau } from "../kit/tableau.tsx";
import { ORGANISMES, PARCOURS } from "../usagers/ecriture.ts";
import { ETATS, MOTIFS_REFUS } from "./ecriture.ts";
import type { Orientations } from "./formes.ts";

/** The person's paths, the latest first. */
export function Parcours({ orientations }: Pick<Orientations, "orientations">) {
  if (orientations.length === 0) {
    return (
      <EtatVide titre="Aucune orientation">
        <p>Remplissez le questionnaire avec la personne pour obtenir une préconisation.</p>
      </EtatVide>
    );
  }
  return (
    <section aria-labelledby="parcours">
      <h2 id="parcours">Parcours</h2>
      <Tableau
        legende="Parcours de la personne"
        lignes={orientations}
        cle={({ id }) => id}
        colonnes={[
          {
            titre: "Parcours",
            entete: true,
            cellule: ({ parcours, organisme, structure }) => (
              <>
                {[PARCOURS[parcours], ORGANISMES[organisme]].filter(Boolean).join(", ")}
                {structure && <span className="m-discret m-ligne">{structure}</span>}
              </>
            ),
          },
          {
            titre: "État",
            cellule: ({ etat, motifRefus, commentaire, sansReponses }) => (
              <>
                {ETATS[etat] ?? etat}
                {sansReponses && (
                  <span className="m-discret m-ligne">
                    {`Sans les réponses de la personne, constat du ${enJour(sansReponses.le)} – ${sansReponses.constat}`}
                  </span>
                )}
                {motifRefus && (
                  <span className="m-discret m-ligne">
                    {[
                      `Préconisation refusée, ${MOTIFS_REFUS[motifRefus] ?? motifRefus}`,
                      commentaire,
                    ]
                      .filter(Boolean)
                      .join(" – ")}
                  </span>
                )}
              </>
            ),
          },
          {
            titre: "Période",
            cellule: ({ entreeLe, sortieLe }) =>
              entreeLe ? periodeEcrite(entreeLe, sortieLe) : "Pas encore ouvert",
          },
          {
            titre: "Source",
            cellule: ({ source, le }) => `${source ?? "Inconnue"}, ${enInstant(le)}`,
          },
        ]}
      />
    </section>
  );
}

function periodeEcrite(entreeLe: string, sortieLe: string | null): string {
  return sortieLe
    ? `Du ${enJour(entreeLe)} au ${enJour(sortieLe)}`
    : `Depuis le ${enJour(entreeLe)}`;
}
