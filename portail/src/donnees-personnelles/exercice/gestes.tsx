import { api, recevoir } from "../../kit/api.ts";
import type { ChampAction } from "../../kit/champ-action.tsx";
import { aujourdhui, enJour } from "../../kit/dates.ts";
import { FormulaireAction } from "../../kit/formulaire-action.tsx";
import { DocumentMotive } from "../../kit/lien-document.tsx";
import { DECISIONS, IDENTITES, MOYENS, PROLONGATIONS } from "./ecriture.ts";
import type { Lue, Preuve, Reponse } from "./formes.ts";
import { RELIRE } from "./requetes.ts";

type Proprietes = { demande: Lue };

/** What may be done of it now; the first is what it waits for. */
// CONV-5-15 CONV-5-16 CONV-5-17
export function Gestes({ demande }: Proprietes) {
  const { id, gestes, aidants } = demande;
  return (
    <div className="m-actions m-bloc">
      {gestes.includes("identifier") && <Identifier demande={demande} />}
      {gestes.includes("repondre") && <Prouver demande={demande} suite="reponse" />}
      {gestes.includes("informer") && <Prouver demande={demande} suite="information" />}
      {gestes.includes("copier") && (
        <DocumentMotive adresse={`/portail/api/exercice-des-droits/${id}/copie`}>
          Sortir la copie de ses données
        </DocumentMotive>
      )}
      {gestes.includes("decider") && <Decider demande={demande} />}
      {gestes.includes("aider") && aidants.length > 0 && <Aider demande={demande} />}
      {gestes.includes("prolonger") && <Prolonger demande={demande} />}
    </div>
  );
}

function Identifier({ demande: { id, version } }: Proprietes) {
  return (
    <FormulaireAction
      titre="Noter la vérification de l’identité"
      action="Enregistrer"
      relire={RELIRE}
      champs={[
        {
          nom: "identite",
          libelle: "Identité du demandeur",
          genre: "choix",
          options: Object.entries(IDENTITES).filter(([code]) => code !== "a-verifier"),
        },
      ]}
      envoyer={async ({ identite }) => {
        const params = { path: { id } };
        const body = { version, identite: identite as "piece" | "connue" };
        await recevoir(
          api.POST("/portail/api/exercice-des-droits/{id}/identite", { params, body }),
        );
        return "L’identité est établie.";
      }}
    />
  );
}

const enCode = ({ decision, fondement }: Reponse) => `${decision} ${fondement}`;

function Decider({ demande: { id, version, reponses, decision } }: Proprietes) {
  const seule = reponses.length === 1 ? reponses[0] : undefined;
  return (
    <FormulaireAction
      titre={decision ? "Changer la décision" : "Décider"}
      action="Enregistrer la décision"
      relire={RELIRE}
      depart={seule ? { reponse: enCode(seule) } : {}}
      champs={[
        {
          nom: "reponse",
          libelle: "Décision, et ce que la loi en dit",
          genre: "choix",
          options: reponses.map((reponse) => [
            enCode(reponse),
            `${DECISIONS[reponse.decision]} : ${reponse.phrase}`,
          ]),
        },
        {
          nom: "motifs",
          libelle: "Ce qui est fait, ou pourquoi ce ne l’est pas",
          genre: "long",
          aide: "La personne le lit dans la réponse, avec le texte de loi et les recours.",
        },
      ]}
      envoyer={async ({ reponse, motifs = "" }) => {
        const choisie = reponses.find((une) => enCode(une) === reponse) as Reponse;
        const params = { path: { id } };
        const body = {
          ...{ version, motifs },
          decision: choisie.decision,
          fondement: choisie.fondement,
        };
        await recevoir(
          api.POST("/portail/api/exercice-des-droits/{id}/decision", { params, body }),
        );
        return "La décision est enregistrée : envoyez maintenant la réponse à la personne.";
      }}
    />
  );
}

const MOTS = {
  reponse: { titre: "Noter l’envoi de la réponse", fait: "La personne a reçu réponse." },
  information: {
    titre: "Noter l’envoi de la prolongation",
    fait: "Le délai est prolongé.",
  },
} as const;

const CHAMPS_PREUVE: readonly ChampAction[] = [
  { nom: "moyen", libelle: "Moyen", genre: "choix", options: Object.entries(MOYENS) },
  {
    nom: "reference",
    libelle: "Référence de la preuve",
    aide: "Numéro du recommandé, récépissé, identifiant du message.",
  },
  { nom: "envoyeLe", libelle: "Envoyé ou remis le", genre: "date" },
];

/** The proof that the person was told what the letter says. */
// CONV-5-16
function Prouver({ demande, suite }: Proprietes & { suite: keyof typeof MOTS }) {
  const { id, version } = demande;
  return (
    <FormulaireAction
      titre={MOTS[suite].titre}
      action="Enregistrer la preuve"
      relire={RELIRE}
      depart={{ envoyeLe: aujourdhui() }}
      champs={CHAMPS_PREUVE}
      envoyer={async ({ moyen, reference = "", envoyeLe = "" }) => {
        const params = { path: { id } };
        const body = { version, reference, envoyeLe, moyen: moyen as Preuve["moyen"] };
        await recevoir(
          suite === "reponse"
            ? api.POST("/portail/api/exercice-des-droits/{id}/reponse", { params, body })
            : api.POST("/portail/api/exercice-des-droits/{id}/information", { params, body }),
        );
        return MOTS[suite].fait;
      }}
    />
  );
}

function Prolonger({ demande }: Proprietes) {
  const { id, version, prolongation, prolongationPrecision, echeanceInitiale } = demande;
  return (
    <FormulaireAction
      titre={prolongation ? "Reprendre la prolongation" : "Prolonger le délai"}
      action="Préparer la prolongation"
      relire={RELIRE}
      depart={{ motif: prolongation ?? "", precision: prolongationPrecision ?? "" }}
      champs={[
        {
          nom: "motif",
          libelle: "Motif",
          genre: "choix",
          options: Object.entries(PROLONGATIONS),
        },
        {
          nom: "precision",
          libelle: "Ce qui demande plus de temps",
          genre: "long",
          aide: `La personne doit le lire le ${enJour(echeanceInitiale)} au plus tard : jusque-là, rien n’est prolongé.`,
        },
      ]}
      envoyer={async ({ motif, precision = "" }) => {
        const params = { path: { id } };
        const body = { version, precision, motif: motif as NonNullable<Lue["prolongation"]> };
        await recevoir(
          api.POST("/portail/api/exercice-des-droits/{id}/prolongation", { params, body }),
        );
        return "La prolongation est préparée : envoyez-la à la personne, puis notez-en la preuve.";
      }}
    />
  );
}

// CONV-5-17
function Aider({ demande: { id, version, aidants } }: Proprietes) {
  const vers: ChampAction = {
    nom: "conventionId",
    libelle: "Partie",
    genre: "choix",
    options: aidants.map(({ conventionId, nom }) => [conventionId, nom] as const),
  };
  return (
    <FormulaireAction
      titre="Demander l’aide de l’autre partie"
      action="Demander"
      relire={RELIRE}
      depart={aidants.length === 1 ? { conventionId: aidants[0]?.conventionId ?? "" } : {}}
      champs={[
        vers,
        {
          nom: "question",
          libelle: "Ce que vous lui demandez",
          genre: "long",
          aide: "L’autre partie sait de qui il s’agit. Sans numéro de sécurité sociale.",
        },
      ]}
      envoyer={async ({ conventionId = "", question = "" }) => {
        const params = { path: { id } };
        const body = { version, conventionId, question };
        const { echeance } = await recevoir(
          api.POST("/portail/api/exercice-des-droits/{id}/aides", { params, body }),
        );
        return `L’autre partie doit répondre le ${enJour(echeance)} au plus tard.`;
      }}
    />
  );
}
