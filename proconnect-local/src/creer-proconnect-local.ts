import type { IncomingMessage, ServerResponse } from "node:http";
import type { OptionsProconnectLocal } from "./options.ts";
import { enTetesHtml } from "./pages/en-tetes-html.ts";
import { pageMessage } from "./pages/page-message.ts";
import { pageTelephone } from "./pages/page-telephone.ts";
import { repondrePage } from "./repondre.ts";
import { creerVerificateurTotp } from "./verificateur-totp.ts";

type Gestionnaire = (req: IncomingMessage, res: ServerResponse) => void;
type GestionnaireAsynchrone = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/**
 * Makes the stand-in for ProConnect: give it every request whose URL begins with `prefixe`, body
 * unread. Keys, sessions and codes live in this process alone.
 * Throws under NODE_ENV=production, or when the issuer is not under `prefixe`.
 */
// B8-01 to B8-13
export function creerProconnectLocal(options: OptionsProconnectLocal): Gestionnaire {
  if (process.env.NODE_ENV === "production") {
    throw new Error(
      "proconnect-local n’existe pas en production : configurez l’adresse et le client ProConnect.",
    );
  }
  const emetteur = new URL(options.emetteur);
  if (!emetteur.pathname.startsWith(`${options.prefixe}/`)) {
    throw new Error(`L’émetteur ${options.emetteur} doit se trouver sous ${options.prefixe}/.`);
  }
  const enTetes = enTetesHtml([
    ...options.client.redirect_uris,
    ...options.client.post_logout_redirect_uris,
  ]);
  let pret: Promise<GestionnaireAsynchrone> | undefined;

  return (req, res) => {
    for (const [nom, valeur] of Object.entries(enTetes)) res.setHeader(nom, valeur);
    // Made for the first who comes: nobody waits for it at the start of a platform.
    pret ??= preparer(options, emetteur);
    pret
      .then((traiter) => traiter(req, res))
      .catch(() => {
        if (res.headersSent) return res.destroy();
        repondrePage(res, 500, pageMessage("Erreur inattendue", "Recommencez dans un instant."));
      });
  };
}

async function preparer(
  options: OptionsProconnectLocal,
  emetteur: URL,
): Promise<GestionnaireAsynchrone> {
  const { prefixe, agents, maintenant = () => new Date() } = options;
  const [{ creerFournisseur }, { creerPagesInteraction }] = await Promise.all([
    import("./fournisseur.ts"),
    import("./pages-interaction.ts"),
  ]);
  const fournisseur = await creerFournisseur(options);
  const verificateur = creerVerificateurTotp(maintenant);
  const interactions = creerPagesInteraction(fournisseur, options, verificateur);
  const protocole = fournisseur.callback();
  const montage = emetteur.pathname.replace(/\/$/, "");

  return async (req, res) => {
    const url = req.url ?? "/";
    const chemin = url.split("?", 1)[0]!;
    imposerAdressePublique(req, emetteur);
    if (chemin.startsWith(`${montage}/`)) {
      Object.assign(req, { originalUrl: url, url: url.slice(montage.length) });
      await protocole(req, res);
    } else if (chemin.startsWith(`${prefixe}/interaction/`)) {
      await interactions(req, res, chemin.slice(`${prefixe}/interaction/`.length));
    } else if (chemin === `${prefixe}/telephone`) {
      const lignes = (await agents()).map((agent) => ({
        agent,
        affiche: verificateur.afficher(agent),
      }));
      repondrePage(res, 200, pageTelephone(lignes));
    } else {
      repondrePage(res, 404, pageMessage("Page introuvable", "Cette adresse n’existe pas."));
    }
  };
}

function imposerAdressePublique(req: IncomingMessage, emetteur: URL): void {
  req.headers.host = emetteur.host;
  req.headers["x-forwarded-host"] = emetteur.host;
  req.headers["x-forwarded-proto"] = emetteur.protocol.slice(0, -1);
}
