import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { ETATS_ACTION, options, PORTEURS } from "./ecriture.ts";
import type { Action, Evaluation } from "./formes.ts";
import { RELIRE } from "./requetes.ts";

/** The action plan: what is to be done, who answers for it, by when. */
// CONV-7-08
export function Plan({ evaluation: { id, actions, gestes } }: { evaluation: Evaluation }) {
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">Plan d’action</h2>
      {gestes.agir && <Ajouter id={id} />}
      <TableauDonnees
        legende="Plan d’action"
        fichier="plan-d-action"
        lignes={actions}
        cle={(action) => action.id}
        colonnes={gestes.agir ? [...COLONNES, suite(id)] : COLONNES}
        vide={<p>Aucune action n’est prévue.</p>}
      />
    </section>
  );
}

function Ajouter({ id }: { id: string }) {
  return (
    <FormulaireAction
      titre="Ajouter une action"
      action="Ajouter"
      relire={RELIRE}
      champs={[
        { nom: "libelle", libelle: "Ce qui est à faire" },
        { nom: "porteur", libelle: "Qui en répond", genre: "choix", options: options(PORTEURS) },
        { nom: "echeance", libelle: "Pour le", genre: "date" },
      ]}
      envoyer={async ({ libelle = "", porteur, echeance = "" }) => {
        const params = { path: { id } };
        const body = { libelle, porteur: porteur as Action["porteur"], echeance };
        await recevoir(
          api.POST("/portail/api/securite/evaluations/{id}/actions", { params, body }),
        );
        return undefined;
      }}
    />
  );
}

const COLONNES: readonly ColonneDonnees<Action>[] = [
  {
    titre: "Action",
    entete: true,
    valeur: ({ libelle }) => libelle,
    cellule: ({ libelle }) => libelle,
  },
  {
    titre: "Qui en répond",
    filtre: true,
    valeur: ({ porteur }) => PORTEURS[porteur],
    cellule: ({ porteur }) => PORTEURS[porteur],
  },
  {
    titre: "Pour le",
    valeur: ({ echeance }) => echeance,
    cellule: ({ echeance }) => enJour(echeance),
  },
  {
    titre: "État",
    filtre: true,
    valeur: ({ etat }) => ETATS_ACTION[etat].mot,
    cellule: ({ etat, enRetard }) => (
      <>
        <Pastille ton={ETATS_ACTION[etat].ton}>{ETATS_ACTION[etat].mot}</Pastille>{" "}
        {enRetard && <Pastille ton="grave">En retard</Pastille>}
      </>
    ),
  },
];

function suite(id: string): ColonneDonnees<Action> {
  return {
    titre: "Suite",
    cellule: (action) =>
      action.suites.length > 0 ? <Avancer id={id} action={action} /> : "Aucune",
  };
}

function Avancer({ id, action }: { id: string; action: Action }) {
  return (
    <FormulaireAction
      titre="Avancer"
      objet={action.libelle}
      action="Enregistrer"
      relire={RELIRE}
      champs={[
        {
          nom: "etat",
          libelle: "Nouvel état",
          genre: "choix",
          options: action.suites.map((etat) => [etat, ETATS_ACTION[etat].mot]),
        },
      ]}
      envoyer={async ({ etat }) => {
        const params = { path: { id, actionId: action.id } };
        const body = { etat: etat as Action["etat"] };
        await recevoir(
          api.POST("/portail/api/securite/evaluations/{id}/actions/{actionId}", { params, body }),
        );
        return undefined;
      }}
    />
  );
}
