import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { type Colonne, Tableau } from "../kit/tableau.tsx";
import { partieEcrite } from "./ecriture.ts";
import type { Detail, Vue } from "./formes.ts";

type Denonciation = Detail["denonciations"][number];

const COLONNES: readonly Colonne<Denonciation>[] = [
  { titre: "Reçue le", entete: true, cellule: ({ recueLe }) => enJour(recueLe) },
  {
    titre: "Nature",
    cellule: ({ nature }) => (nature === "manquement" ? "Manquement" : "Non-renouvellement"),
  },
  { titre: "Auteur", cellule: ({ partie }) => partieEcrite(partie) },
  {
    titre: "Écrit",
    cellule: ({ document, lrar }) => (lrar ? `${document}, LRAR ${lrar}` : document),
  },
  {
    titre: "Motif",
    cellule: ({ motif, obligation }) => [obligation, motif].filter(Boolean).join(" : "),
  },
  {
    titre: "Effet",
    cellule: ({ effetLe }) =>
      effetLe ? `Accès fermés le ${enJour(effetLe)}` : "Hors délai, sans effet sur la période",
  },
];

/** Denunciations received in writing, with their effect. */
export function Denonciations({ detail, vue }: { detail: Detail; vue: Vue }) {
  const ouverte = ["signee", "en_vigueur", "denoncee"].includes(detail.etat);
  return (
    <section aria-labelledby="denonciation">
      <h2 id="denonciation">Dénonciation et résiliation</h2>
      {detail.denonciations.length === 0 ? (
        <p>Aucune dénonciation reçue.</p>
      ) : (
        <Tableau
          legende="Dénonciations reçues"
          colonnes={COLONNES}
          lignes={detail.denonciations}
          cle={(_, rang) => String(rang)}
        />
      )}
      {vue === "operateur" && ouverte && (
        <ul className="m-actions m-actes">
          <li>
            <Denoncer id={detail.id} />
          </li>
          <li>
            <Resilier id={detail.id} />
          </li>
          <li>
            <Convenir id={detail.id} />
          </li>
        </ul>
      )}
    </section>
  );
}

const COMMUNS = [
  {
    nom: "partie",
    libelle: "Auteur",
    genre: "choix" as const,
    options: [
      ["partenaire", "Partenaire"],
      ["operateur", "France Travail"],
    ] as const,
  },
  { nom: "recueLe", libelle: "Notifiée le", genre: "date" as const },
  { nom: "document", libelle: "Référence de l’écrit" },
  { nom: "motif", libelle: "Motif" },
];

async function envoyer(id: string, nature: Denonciation["nature"], v: Record<string, string>) {
  const body = {
    nature,
    partie: v.partie as Denonciation["partie"],
    recueLe: v.recueLe ?? "",
    document: v.document ?? "",
    motif: v.motif ?? "",
    lrar: v.lrar || null,
    obligation: v.obligation || null,
  };
  const { effetLe } = await recevoir(
    api.POST("/portail/api/conventions/{id}/denonciations", { params: { path: { id } }, body }),
  );
  return effetLe
    ? `Tous les accès du partenaire cesseront le ${enJour(effetLe)}.`
    : "Reçue hors délai : la convention se reconduit.";
}

function Denoncer({ id }: { id: string }) {
  return (
    <FormulaireAction
      relire={["conventions"]}
      titre="Enregistrer un non-renouvellement"
      action="Enregistrer la dénonciation"
      champs={COMMUNS}
      envoyer={(v) => envoyer(id, "non-renouvellement", v)}
    />
  );
}

function Resilier({ id }: { id: string }) {
  return (
    <FormulaireAction
      relire={["conventions"]}
      titre="Enregistrer une dénonciation pour manquement"
      action="Résilier un mois après la notification"
      champs={[
        ...COMMUNS,
        { nom: "obligation", libelle: "Obligation essentielle manquée" },
        { nom: "lrar", libelle: "Référence de la lettre recommandée avec avis de réception" },
      ]}
      envoyer={(v) => envoyer(id, "manquement", v)}
    />
  );
}

function Convenir({ id }: { id: string }) {
  return (
    <FormulaireAction
      relire={["conventions"]}
      titre="Enregistrer un préavis convenu"
      action="Enregistrer le préavis"
      champs={[
        { nom: "mois", libelle: "Préavis, en mois" },
        { nom: "refOperateur", libelle: "Accord de France Travail : référence" },
        { nom: "leOperateur", libelle: "Accord de France Travail : date", genre: "date" },
        { nom: "refPartenaire", libelle: "Accord du partenaire : référence" },
        { nom: "lePartenaire", libelle: "Accord du partenaire : date", genre: "date" },
      ]}
      envoyer={async (v) => {
        const accord = {
          operateur: { reference: v.refOperateur ?? "", date: v.leOperateur ?? "" },
          partenaire: { reference: v.refPartenaire ?? "", date: v.lePartenaire ?? "" },
        };
        const body = { mois: Number(v.mois), accord };
        const params = { path: { id } };
        await recevoir(api.POST("/portail/api/conventions/{id}/preavis", { params, body }));
      }}
    />
  );
}
