import { compter } from "../kit/compter.ts";
import { enJour } from "../kit/dates.ts";
import { Definitions } from "../kit/definitions.tsx";
import type { Suivi } from "./formes.ts";

/** Where the examination of the day has come to, and what stays beyond its term. */
export function Passage({ suivi: { passage, archives } }: { suivi: Suivi }) {
  const dossiers = (nombre: number) => compter(nombre, "dossier", "dossiers");
  return (
    <section aria-labelledby="passage">
      <h2 id="passage">Où en sont les dossiers</h2>
      {passage ? (
        <>
          <Definitions
            lignes={[
              [
                "Dernier examen",
                `${enJour(passage.jour)}, ${dossiers(passage.examines)}${passage.fini ? "" : ", en cours"}`,
              ],
              ["À leur terme dans les 30 jours", dossiers(passage.retenus.A_VENIR)],
              ["En archivage intermédiaire", dossiers(archives)],
              ["Gelés au-delà du terme", dossiers(passage.retenus.GEL)],
              ["Gardés par une demande de droits", dossiers(passage.retenus.DEMANDE)],
              ["Gardés par un parcours resté ouvert", dossiers(passage.retenus.PARCOURS)],
              ["Gardés par un contrat resté en cours", dossiers(passage.retenus.CONTRAT)],
            ]}
          />
          <p>
            Un parcours ou un contrat que personne n’a clos garde le dossier au-delà de son terme :
            l’organisme référent le clôt, et le dossier part à l’examen suivant.
          </p>
        </>
      ) : (
        <p>Aucun examen n’a encore eu lieu : le premier se fait dans l’heure.</p>
      )}
    </section>
  );
}
