import { api, recevoir } from "../kit/api.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { ORGANISMES } from "../usagers/ecriture.ts";
import { MODALITES, MOTIFS } from "./ecriture.ts";
import type { Saisie } from "./formes.ts";

const STATUTS = [
  ["PRIS", "Pris"],
  ["EFFECTUE", "Effectué"],
  ["ABSENT", "La personne n’est pas venue"],
] as const;

// An hour that does not exist would fall on another day.
const HEURE = [/^([01]?\d|2[0-3])\s*[:hH]\s*([0-5]\d)?$/, "écrivez l’heure comme 14:30"] as const;
const MINUTES = [/^[1-9]\d{0,2}$/, "écrivez un nombre de minutes"] as const;

/** Records an appointment taken outside the tool. */
// ANX4-A-13
export function SaisieRendezVous({ cle }: { cle: string }) {
  return (
    <div className="m-gestes">
      <FormulaireAction
        titre="Saisir un rendez-vous déjà pris"
        action="Enregistrer le rendez-vous"
        relire={["rendez-vous"]}
        depart={{ duree: "30", motif: "ACC", statut: "PRIS", modalite: "PHYSIQUE" }}
        champs={[
          { nom: "jour", libelle: "Date", genre: "date" },
          { nom: "heure", libelle: "Heure", aide: "Par exemple 14:30.", forme: HEURE },
          { nom: "duree", libelle: "Durée, en minutes", forme: MINUTES },
          { nom: "motif", libelle: "Objet", genre: "choix", options: Object.entries(MOTIFS) },
          {
            nom: "modalite",
            libelle: "Comment",
            genre: "choix",
            options: Object.entries(MODALITES),
          },
          {
            nom: "organisme",
            libelle: "Organisme qui reçoit",
            genre: "choix",
            options: Object.entries(ORGANISMES).filter(([code]) => code !== "CAF"),
          },
          { nom: "statut", libelle: "État", genre: "choix", options: STATUTS },
          { nom: "lieu", libelle: "Lieu", facultatif: true },
          { nom: "theme", libelle: "Thème", facultatif: true },
        ]}
        envoyer={async ({
          jour = "",
          heure = "",
          duree,
          motif,
          modalite,
          organisme,
          statut,
          lieu,
          theme,
        }) => {
          const [heures = "", minutes = ""] = heure.trim().split(/\s*[:hH]\s*/);
          const [annee = 0, mois = 1, quantieme = 1] = jour.split("-").map(Number);
          const date = new Date(annee, mois - 1, quantieme, Number(heures), Number(minutes));
          const body: Saisie = {
            date: Number.isNaN(date.getTime()) ? heure : date.toISOString(),
            duree: Number(duree),
            motif: motif as Saisie["motif"],
            modalite: modalite as Saisie["modalite"],
            organisme: organisme as Saisie["organisme"],
            statut: statut as Saisie["statut"],
            lieu: lieu || null,
            theme: theme || null,
          };
          const params = { path: { cle } };
          await recevoir(api.POST("/portail/api/usagers/{cle}/rendez-vous", { params, body }));
          return "Le rendez-vous est enregistré.";
        }}
      />
    </div>
  );
}
