import { api, recevoir } from "../../kit/api.ts";
import { FormulaireAction } from "../../kit/formulaire-action.tsx";
import type { SuiviPartenaire } from "./formes.ts";

const STATUT = {
  nom: "statut",
  libelle: "Statut",
  genre: "choix",
  options: [
    ["fonctionnaire", "Fonctionnaire"],
    ["contractuel", "Agent contractuel"],
  ],
} as const;
const PERMANENT = {
  nom: "permanent",
  libelle: "Emploi",
  genre: "choix",
  options: [
    ["oui", "Permanent"],
    ["non", "À durée déterminée"],
  ],
} as const;

interface Proprietes {
  candidats: SuiviPartenaire["candidats"];
  remplacement: boolean;
}

/** Two ways to designate: an agent who has an account, or a person who has none yet. */
export function Designer({ candidats, remplacement }: Proprietes) {
  const titre = remplacement ? "Proposer un remplaçant" : "Désigner un agent";
  return (
    <section aria-labelledby="designer" className="m-bloc">
      <h2 id="designer">{remplacement ? "Remplacer le RGC" : "Désigner le RGC"}</h2>
      <p>
        Un fonctionnaire ou un agent contractuel de votre organisme, permanent. Ni prestataire, ni
        intérimaire, même provisoirement.
      </p>
      <div className="m-actions">
        <FormulaireAction
          titre={titre}
          action="Désigner"
          relire={["rgc"]}
          champs={[
            {
              nom: "agentId",
              libelle: "Personne",
              genre: "choix",
              options: candidats.map(
                ({ id, nom, prenom, fonction }) =>
                  [id, `${nom} ${prenom}${fonction && ` – ${fonction}`}`] as const,
              ),
            },
            STATUT,
            PERMANENT,
          ]}
          envoyer={({ agentId = "", statut, permanent }) =>
            designer({ agentId }, statut, permanent)
          }
        />
        <FormulaireAction
          titre="Désigner une personne sans compte"
          action="Désigner"
          relire={["rgc"]}
          champs={[
            { nom: "nom", libelle: "Nom" },
            { nom: "prenom", libelle: "Prénom" },
            { nom: "courriel", libelle: "Courriel professionnel" },
            {
              nom: "identifiant",
              libelle: "Identifiant",
              aide: "Celui de votre fournisseur d’identité ProConnect.",
            },
            { nom: "fonction", libelle: "Fonction" },
            STATUT,
            PERMANENT,
          ]}
          envoyer={({ statut, permanent, ...personne }) =>
            designer(personne as never, statut, permanent)
          }
        />
      </div>
    </section>
  );
}

async function designer(
  candidat:
    | { agentId: string }
    | { nom: string; prenom: string; courriel: string; identifiant: string; fonction: string },
  statut: string | undefined,
  permanent: string | undefined,
): Promise<string | undefined> {
  const { avertissement } = await recevoir(
    api.POST("/portail/api/nomination-rgc", {
      body: {
        candidat,
        statut: statut as "fonctionnaire",
        permanent: permanent === "oui",
        contratFin: null,
      },
    }),
  );
  return avertissement === null ? undefined : avertissement;
}
