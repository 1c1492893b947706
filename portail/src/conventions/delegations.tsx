import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { type EtatDit, Pastille } from "../kit/pastille.tsx";
import { type Colonne, Tableau } from "../kit/tableau.tsx";
import type { Detail } from "./formes.ts";

type Delegation = Detail["delegations"][number];

/** The decision on the beneficiaries of the RSA, delegated by the president of the Département. */
// B3-01
export function Delegations({ detail }: { detail: Detail }) {
  const departement = detail.parties.some(({ type }) => type === "CD");
  if (!departement) return null;
  const delegant = detail.peutDeleguer;
  const colonnes: Colonne<Delegation>[] = [
    { titre: "Donnée par", entete: true, cellule: ({ reference }) => reference },
    { titre: "Du", cellule: ({ debut }) => enJour(debut) },
    { titre: "Au", cellule: ({ fin }) => (fin ? `${enJour(fin)} inclus` : "Sans terme") },
    { titre: "Effet", cellule: (delegation) => <Effet delegation={delegation} /> },
    {
      titre: "Fin",
      cellule: (delegation) =>
        delegant && delegation.etat !== "TERMINEE" ? (
          <Finir id={detail.id} delegation={delegation} />
        ) : (
          ""
        ),
    },
  ];
  return (
    <section aria-labelledby="delegation-decision">
      <h2 id="delegation-decision">Délégation de la décision d’orientation</h2>
      {detail.delegations.length === 0 ? (
        <p>
          Le président du conseil départemental décide de l’orientation des bénéficiaires du RSA.
        </p>
      ) : (
        <Tableau
          legende="Délégations à France Travail de la décision d’orientation des bénéficiaires du RSA"
          colonnes={delegant ? colonnes : colonnes.slice(0, -1)}
          lignes={detail.delegations}
          cle={({ id }) => id}
        />
      )}
      {delegant && <Deleguer id={detail.id} />}
    </section>
  );
}

const EFFETS: Readonly<Record<Delegation["etat"], EtatDit>> = {
  A_VENIR: { mot: "À venir", ton: "neutre" },
  EN_COURS: { mot: "France Travail décide aussi", ton: "attention" },
  TERMINEE: { mot: "Terminée", ton: "neutre" },
};

function Effet({ delegation }: { delegation: Delegation }) {
  const { mot, ton } = EFFETS[delegation.etat];
  return <Pastille ton={ton}>{mot}</Pastille>;
}

function Deleguer({ id }: { id: string }) {
  return (
    <FormulaireAction
      relire={["conventions"]}
      titre="Déléguer la décision à France Travail"
      action="Enregistrer la délégation"
      champs={[
        {
          nom: "reference",
          libelle: "Stipulation ou acte",
          aide: "Article, délibération, avenant.",
        },
        { nom: "debut", libelle: "Premier jour", genre: "date" },
        {
          nom: "fin",
          libelle: "Dernier jour",
          genre: "date",
          facultatif: true,
          aide: "Vide, la délégation dure autant que la convention. Au format jj/mm/aaaa.",
        },
      ]}
      envoyer={async ({ reference = "", debut = "", fin }) => {
        const params = { path: { id } };
        const body = { reference, debut, fin: fin || null };
        await recevoir(api.POST("/portail/api/conventions/{id}/delegations", { params, body }));
      }}
    />
  );
}

function Finir({ id, delegation }: { id: string; delegation: Delegation }) {
  return (
    <FormulaireAction
      relire={["conventions"]}
      titre="Mettre fin"
      objet={delegation.reference}
      action="Mettre fin à la délégation"
      champs={[{ nom: "fin", libelle: "Dernier jour", genre: "date" }]}
      envoyer={async ({ fin = "" }) => {
        const params = { path: { id, delegation: delegation.id } };
        await recevoir(
          api.POST("/portail/api/conventions/{id}/delegations/{delegation}/fin", {
            params,
            body: { fin },
          }),
        );
      }}
    />
  );
}
