import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { nommerAgents } from "../../habilitations/index.ts";
import { type Fiche, lireFiche } from "../depot/applications-du-compte.ts";
import { lireAvertissement } from "../depot/avertissements.ts";
import { lireSecrets } from "../depot/secrets.ts";
import { lireSouscriptions } from "../depot/souscriptions.ts";
import { lireUsages } from "../depot/usages.ts";
import { APPLICATION_INCONNUE, DROIT_DEVELOPPEUR, exigerCompte } from "../exiger-compte.ts";
import { estSouscrite, scopeBacASable, scopesRequis } from "../regles/definition-api.ts";
import { etatApi } from "../regles/etat-api.ts";
import { secretVivant } from "../regles/secret.ts";
import { AVIS_SECRET, estAvertie } from "../regles/secret-professionnel.ts";
import type { ServicesDeveloppeur } from "../services.ts";

const JOURS_USAGE = 7;

/** All that its owners see of an application; no secret, nor what is kept of one. */
export function consulterApplication(
  services: ServicesDeveloppeur,
  estBloquee: (id: string, organisationId: string) => Promise<boolean>,
): Acte<{ readonly id: string }, Awaited<ReturnType<typeof decrire>>> {
  return {
    nom: "consulter-application",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_DEVELOPPEUR,
    async executer({ id }, acteur) {
      const compte = await exigerCompte(services, acteur);
      if ("ok" in compte) return { refus: compte };
      const fiche = await lireFiche(services.pool, compte, id);
      if (!fiche) return { refus: APPLICATION_INCONNUE };
      const bloquee = await estBloquee(fiche.id, fiche.organisationId);
      return { valeur: await decrire(fiche, bloquee, services) };
    },
  };
}

async function decrire(fiche: Fiche, bloquee: boolean, services: ServicesDeveloppeur) {
  const { pool, cadre, apis, usages } = services;
  const maintenant = cadre.horloge.maintenant();
  const jour = jourCivil(maintenant);
  // What this process has counted is shown too: whoever has just called sees their call.
  await usages.vider();
  const depuis = new Date(maintenant.getTime() - JOURS_USAGE * 86_400_000);
  const [secrets, avertissement, souscrites, comptes] = await Promise.all([
    lireSecrets(pool, fiche.id),
    lireAvertissement(pool, fiche.id),
    lireSouscriptions(pool, fiche.organisationId),
    lireUsages(pool, fiche.id, depuis),
  ]);
  const noms = await nommerAgents(pool, avertissement ? [avertissement.par] : []);
  const { organisationId: _organisation, creeLe, scopes, quotas, ...visible } = fiche;
  return {
    ...visible,
    creeLe: creeLe.toISOString(),
    bloquee,
    avisSecret: AVIS_SECRET.texte,
    avertissement: avertissement && {
      moyen: avertissement.moyen,
      le: avertissement.le.toISOString(),
      par: noms.get(avertissement.par) ?? "",
      aJour: estAvertie(avertissement),
    },
    secrets: secrets.map((secret) => ({
      id: secret.id,
      creeLe: secret.creeLe.toISOString(),
      expireLe: secret.expireLe,
      vivant: secret.revoqueLe === null && secretVivant(secret.expireLe, jour),
      revoque: secret.revoqueLe !== null,
      dernierUsageLe: secret.dernierUsageLe?.toISOString() ?? null,
    })),
    apis: apis.map((api) => {
      const demandes = { essai: scopeBacASable(api), production: scopesRequis(api) };
      const souscrite = estSouscrite(api, souscrites);
      return {
        code: api.code,
        version: api.version,
        titre: api.titre,
        realm: api.realm,
        scopes: demandes.production,
        scopeEssai: demandes.essai,
        quota: quotas[api.code] ?? quotas["*"] ?? api.quota,
        souscrite,
        ...etatApi(scopes, demandes, souscrite),
      };
    }),
    usages: comptes.map((compte) => ({ ...compte, heure: compte.heure.toISOString() })),
  };
}
