import type { IncomingMessage } from "node:http";
import type { KoaContextWithOIDC, Provider } from "oidc-provider";
import type { Horloge } from "../../../kit/horloge.ts";
import type { Journal } from "../../journal/index.ts";
import type { Application, MemoireApplications } from "../memoire-applications.ts";
import { panneOauth } from "./panne.ts";

type Services = {
  readonly journal: Journal;
  readonly horloge: Horloge;
  readonly applications: MemoireApplications;
};

/** A request handed to the OAuth server: its line's correlation, and who it says it comes from. */
export type DemandeConfiee = { readonly correlation: string; readonly clientId: string };

/** The journal line of a refusal of the OAuth endpoints; what was presented is in none of its columns. */
// CONV-7-05
export function consignerRefusOauth(
  { journal, horloge }: Omit<Services, "applications">,
  refusee: {
    readonly acte: string;
    readonly correlation: string;
    readonly application: Pick<Application, "id" | "organisationId"> | null;
    readonly motif: string;
  },
): Promise<void> {
  const { acte, correlation, application, motif } = refusee;
  return journal.consigner({
    le: horloge.maintenant(),
    canal: "oauth",
    organisationId: application?.organisationId ?? null,
    applicationId: application?.id ?? null,
    agentId: null,
    agent: null,
    capacite: "application",
    finalite: "SUIVI_CONVENTION",
    acte,
    usagerId: null,
    issue: "refusee",
    motif,
    correlation,
  });
}

const ACTES: Readonly<Record<string, string>> = {
  "/connexion/oauth2/access_token": "demander-jeton",
  "/connexion/oauth2/agent/authorize": "autoriser-application",
  "/connexion/oauth2/introspect": "examiner-jeton",
  "/connexion/oauth2/revoke": "revoquer-jeton",
  "/connexion/oauth2/userinfo": "lire-identite",
};
const MOTIFS: Readonly<Record<string, string>> = {
  invalid_client: "AUTHENTIFICATION_ECHOUEE",
  invalid_grant: "OCTROI_INVALIDE",
  invalid_scope: "SCOPE_NON_SOUSCRIT",
  invalid_token: "JETON_INVALIDE",
};

/**
 * Has each refusal that the OAuth server makes by itself (wrong secret, expired assertion, code already
 * used) leave its line before the answer; without its line, the answer is a failure. A failure of its own is
 * told as any other of ours. The map returned is to be told of each request handed over.
 */
export function consignerRefusDuServeur(
  fournisseur: Provider,
  services: Services,
): WeakMap<IncomingMessage, DemandeConfiee> {
  const confiees = new WeakMap<IncomingMessage, DemandeConfiee>();
  const pannes = new WeakMap<IncomingMessage, unknown>();
  fournisseur.on("server_error", (ctx, panne) => pannes.set(ctx.req, panne));
  fournisseur.use(async (ctx: KoaContextWithOIDC, suivant: () => Promise<void>) => {
    await suivant();
    if (ctx.status === 500 && pannes.has(ctx.req)) return dire(ctx, pannes.get(ctx.req));
    const erreur = erreurDe(ctx);
    const confiee = confiees.get(ctx.req);
    const acte = ACTES[ctx.path];
    if (!erreur || !confiee || !acte || ctx.status >= 500) return;
    try {
      const application = await services.applications.lire(confiee.clientId);
      const { correlation } = confiee;
      const motif = MOTIFS[erreur] ?? "DEMANDE_INVALIDE";
      await consignerRefusOauth(services, { acte, correlation, application, motif });
    } catch (panne) {
      dire(ctx, panne);
    }
  });
  return confiees;
}

function dire(ctx: KoaContextWithOIDC, panne: unknown): void {
  const { statut, entetes, corps } = panneOauth(panne);
  ctx.status = statut;
  ctx.remove("www-authenticate");
  ctx.set(entetes);
  // A browser has its sentence already.
  if (ctx.type !== "text/plain") ctx.body = corps;
}

/** The code of the error that an answer carries, in its body or in the address it sends back to. */
function erreurDe(ctx: KoaContextWithOIDC): string | null {
  const corps = ctx.body as { error?: unknown } | undefined;
  if (typeof corps?.error === "string") return corps.error;
  const retour = ctx.response.get("location");
  if (retour) return URL.parse(retour)?.searchParams.get("error") ?? null;
  return ctx.status === 400 ? "invalid_request" : null;
}
