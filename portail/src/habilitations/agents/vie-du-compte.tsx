import { useState } from "react";
import { api, recevoir } from "../../kit/api.ts";
import { DialogueMotif } from "../../kit/dialogue-motif.tsx";
import { FormulaireAction } from "../../kit/formulaire-action.tsx";
import { GesteMotive } from "../../kit/geste-motive.tsx";
import type { Fiche } from "./formes.ts";
import { useTableauDeBord } from "./tableau-de-bord.tsx";

const CHEMIN = "/portail/api/gestion-des-comptes/agents/{id}" as const;

/** An event announced by human resources: a task now, its effect on its day if nobody decides. */
// ANX1-2-10
export function EvenementRh({ fiche }: { fiche: Fiche }) {
  const { data } = useTableauDeBord();
  return (
    <div className="m-bloc">
      <FormulaireAction
        titre="Signaler un évènement de ressources humaines"
        action="Créer la tâche"
        relire={["comptes"]}
        champs={[
          {
            nom: "genre",
            libelle: "Évènement",
            genre: "choix",
            options: [
              ["depart", "Départ"],
              ["changement", "Changement de fonctions"],
            ],
          },
          { nom: "effetLe", libelle: "Prise d’effet", genre: "date" },
          {
            nom: "mission",
            libelle: "Nouvelle mission, en cas de changement",
            genre: "choix",
            facultatif: true,
            options: (data?.missions ?? []).map(({ code, libelle }) => [code, libelle] as const),
          },
        ]}
        envoyer={async ({ genre, effetLe = "", mission }) => {
          const params = { path: { id: fiche.agent.id } };
          const body = {
            genre: genre as "depart",
            effetLe,
            mission: (genre === "changement" && mission) || null,
          };
          await recevoir(api.POST(`${CHEMIN}/evenements-rh`, { params, body }));
          return "La tâche est créée. Suspendez les droits sans attendre si la personne ne doit plus y accéder.";
        }}
      />
    </div>
  );
}

/** A lost or stolen phone: the person enrols another at their next sign-in. */
export function SecondFacteurPerdu({ fiche: { agent } }: { fiche: Fiche }) {
  return (
    <div className="m-bloc">
      <GesteMotive
        mot="Réinitialiser le second facteur"
        titre="Réinitialiser le second facteur"
        consequence={`Vérifiez d’abord que la demande vient bien de ${agent.prenom} ${agent.nom}. Ses sessions se ferment aussitôt ; une nouvelle application d’authentification sera demandée à la prochaine connexion.`}
        relire={["comptes"]}
        envoyer={(motif) =>
          recevoir(
            api.POST(`${CHEMIN}/second-facteur/reinitialisation`, {
              params: { path: { id: agent.id } },
              body: { motif },
            }),
          )
        }
      />
    </div>
  );
}

/** A closed account opened again, for a reason; its former rights stay withdrawn. */
export function RouvrirCompte({
  fiche,
  surChangement,
}: {
  fiche: Fiche;
  surChangement: () => Promise<unknown>;
}) {
  const [ouvert, setOuvert] = useState(false);
  return (
    <div className="m-bloc">
      <button type="button" className="fr-btn fr-btn--secondary" onClick={() => setOuvert(true)}>
        Rouvrir le compte
      </button>
      {ouvert && (
        <DialogueMotif
          titre={`Rouvrir le compte de ${fiche.agent.prenom} ${fiche.agent.nom}`}
          consequence="La personne pourra se connecter de nouveau. Aucun de ses anciens droits n’est rétabli."
          action="Rouvrir le compte"
          surFermeture={() => setOuvert(false)}
          surConfirmation={async (motif) => {
            const params = { path: { id: fiche.agent.id } };
            await recevoir(api.POST(`${CHEMIN}/reouverture`, { params, body: { motif } }));
            await surChangement();
          }}
        />
      )}
    </div>
  );
}
