import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { NATURES, partieEcrite } from "./ecriture.ts";
import type { Detail, Nature, Vue } from "./formes.ts";

type Avenant = Detail["avenants"][number];

/** What only both signatures can change. */
export function Avenants({ detail, vue }: { detail: Detail; vue: Vue }) {
  const modifiables: Nature[] = ["convention", "3", "5"];
  return (
    <section aria-labelledby="avenants">
      <h2 id="avenants">Avenants</h2>
      <p>La convention et ses annexes 3 et 5 ne changent que par avenant signé des deux parties.</p>
      {detail.avenants.map((avenant) => (
        <article key={avenant.id} className="m-carte">
          <h3>
            Avenant n° {avenant.numero} – {NATURES[avenant.nature]}
          </h3>
          <p>
            {avenant.objet} Proposé le {enJour(avenant.proposeLe)} (
            {partieEcrite(avenant.proposePar)}
            ).{" "}
            {avenant.appliqueLe
              ? `En vigueur depuis le ${enJour(avenant.appliqueLe)}.`
              : `${avenant.signatures.length} signature sur 2.`}
          </p>
          {vue === "operateur" && !avenant.appliqueLe && (
            <Signer id={detail.id} avenant={avenant} />
          )}
        </article>
      ))}
      {detail.signatures.length >= 2 && (
        <FormulaireAction
          relire={["conventions"]}
          titre="Proposer un avenant"
          action="Proposer l’avenant"
          champs={[
            { nom: "objet", libelle: "Objet" },
            {
              nom: "nature",
              libelle: "Texte modifié",
              genre: "choix",
              options: modifiables.map((nature) => [nature, NATURES[nature]] as const),
            },
            { nom: "contenu", libelle: "Nouveau texte complet", genre: "long" },
          ]}
          envoyer={async ({ objet = "", nature, contenu = "" }) => {
            const params = { path: { id: detail.id } };
            const body = { objet, contenu, nature: nature as Exclude<Nature, "projet"> };
            await recevoir(api.POST("/portail/api/conventions/{id}/avenants", { params, body }));
          }}
        />
      )}
    </section>
  );
}

function Signer({ id, avenant }: { id: string; avenant: Avenant }) {
  return (
    <FormulaireAction
      relire={["conventions"]}
      titre={`Enregistrer une signature de l’avenant n° ${avenant.numero}`}
      action="Enregistrer la signature"
      champs={[
        {
          nom: "partie",
          libelle: "Partie",
          genre: "choix",
          options: [
            ["operateur", "France Travail"],
            ["partenaire", "Partenaire"],
          ],
        },
        { nom: "nom", libelle: "Signataire" },
        { nom: "qualite", libelle: "Qualité" },
        { nom: "lieu", libelle: "Lieu" },
        { nom: "date", libelle: "Date", genre: "date" },
      ]}
      envoyer={async ({ partie, nom = "", qualite = "", lieu = "", date = "" }) => {
        const signature = { partie: partie as Vue, nom, qualite, lieu, date };
        const params = { path: { id, avenant: avenant.id } };
        await recevoir(
          api.POST("/portail/api/conventions/{id}/avenants/{avenant}/signatures", {
            params,
            body: { signature },
          }),
        );
      }}
    />
  );
}
