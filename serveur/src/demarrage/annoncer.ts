import type pg from "pg";
import type { Configuration } from "../configuration.ts";
import { lireAgentsDemo } from "../modules/habilitations/index.ts";
import type { CoffreNir } from "../modules/usagers/index.ts";
import { lirePersonneExemple } from "../modules/usagers/index.ts";
import { APPLICATION_DEMO } from "./identifiants-demo.ts";

/** What the console shows once ready. In a demonstration: who to sign in as, and a first call. */
export async function annoncer(
  configuration: Configuration,
  demonstration: { pool: pg.Pool; coffre: CoffreNir } | null,
  ecrire: (texte: string) => void,
): Promise<void> {
  const { urlPublique: url } = configuration;
  ecrire(
    `\nMaillage est prêt.\n  Mon Portail Pro        ${url}/\n  API et documentation   ${url}/francetravail.io\n  État de santé          ${url}/sante\n`,
  );
  if (!demonstration) return;
  const agents = await lireAgentsDemo(demonstration.pool);
  const personne = await lirePersonneExemple(demonstration.pool, demonstration.coffre);
  ecrire("\nAgents de démonstration (fictifs), à choisir sur la page de connexion :\n");
  for (const agent of agents) ecrire(`  ${agent.prenom} ${agent.nom} — ${agent.fonction}\n`);
  ecrire(`  Codes du second facteur : ${url}/proconnect-local/telephone\n`);
  if (personne) ecrire(sequenceCurl(url, personne));
}

function sequenceCurl(url: string, personne: { nir: string; dateNaissance: string }): string {
  const scopes = [
    "api_rechercher-usagerv2 rechercheusager",
    "api_contrat-usagerv2 statutcontratusager profil_accedant",
  ].join(" ");
  return `
Application de démonstration : ${APPLICATION_DEMO.clientId}
Secret                       : ${APPLICATION_DEMO.secret}

Premier appel, à coller dans un terminal :

JETON=$(curl -s '${url}/connexion/oauth2/access_token?realm=%2Fagent' \\
  -d grant_type=client_credentials -d client_id=${APPLICATION_DEMO.clientId} \\
  -d client_secret=${APPLICATION_DEMO.secret} \\
  --data-urlencode 'scope=${scopes}' \\
  | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')

USAGER=$(curl -s '${url}/partenaire/rechercher-usager/v2/usagers/par-datenaissance-et-nir' \\
  -H "Authorization: Bearer $JETON" -H 'Content-Type: application/json' \\
  -H 'pa-nom-agent: ESSAI' -H 'pa-prenom-agent: Camille' -H 'pa-identifiant-agent: BATCH' \\
  -d '{"dateNaissance":"${personne.dateNaissance}","nir":"${personne.nir}"}' \\
  | tee /dev/stderr | sed 's/.*"jetonUsager":"\\([^"]*\\)".*/\\1/')

curl -s '${url}/partenaire/contrat-usager/v2/contrat' \\
  -H "Authorization: Bearer $JETON" -H "ft-jeton-usager: $USAGER" \\
  -H 'pa-nom-agent: ESSAI' -H 'pa-prenom-agent: Camille' -H 'pa-identifiant-agent: BATCH'

`;
}
