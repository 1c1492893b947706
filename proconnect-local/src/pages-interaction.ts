import type { IncomingMessage, ServerResponse } from "node:http";
import { errors, type Provider } from "oidc-provider";
import {
  abandonner,
  afficher,
  type Choix,
  changerAgent,
  choisirAgent,
  type Etape,
  passerSansCode,
  verifierCode,
} from "./etapes.ts";
import { lireInteraction } from "./interaction-en-cours.ts";
import { lireFormulaire } from "./lire-formulaire.ts";
import { creerMemoireTemporaire } from "./memoire-temporaire.ts";
import type { OptionsProconnectLocal } from "./options.ts";
import { pageMessage } from "./pages/page-message.ts";
import { rediriger, repondrePage } from "./repondre.ts";
import type { VerificateurTotp } from "./verificateur-totp.ts";

const gestes = new Map<string, (etape: Etape) => Promise<void>>([
  ["agent", choisirAgent],
  ["changer", changerAgent],
  ["code", verifierCode],
  ["sans", passerSansCode],
  ["abandon", abandonner],
]);

type Pages = (req: IncomingMessage, res: ServerResponse, chemin: string) => Promise<void>;

/**
 * The login pages. Only a POST changes something, and only with the signed cookie of the
 * interaction, limited to its path and never sent from another site.
 */
export function creerPagesInteraction(
  fournisseur: Provider,
  { prefixe, agents }: OptionsProconnectLocal,
  verificateur: VerificateurTotp,
): Pages {
  const choix = creerMemoireTemporaire<Choix>();

  async function traiter(req: IncomingMessage, res: ServerResponse, chemin: string): Promise<void> {
    const [uid, geste] = chemin.split("/");
    const connus = await agents();
    const interaction = await lireInteraction(fournisseur, prefixe, connus, req, res);
    if (interaction.uid !== uid) throw new errors.SessionNotFound("another interaction");
    if (req.method !== "POST" && geste) return rediriger(res, interaction.adresse);
    const formulaire = req.method === "POST" ? await lireFormulaire(req) : new URLSearchParams();
    const agir = req.method === "POST" ? gestes.get(geste ?? "") : afficher;
    if (!agir || !formulaire) {
      return repondrePage(
        res,
        400,
        pageMessage("Demande incomprise", "Revenez à la page précédente."),
      );
    }
    const adresseTelephone = `${prefixe}/telephone`;
    const etape = { interaction, choix, verificateur, adresseTelephone, formulaire, res };
    await agir({ ...etape, agents: connus });
  }

  return async (req, res, chemin) => {
    try {
      await traiter(req, res, chemin);
    } catch (erreur) {
      if (!(erreur instanceof errors.SessionNotFound)) throw erreur;
      const message = "Revenez au service auquel vous vouliez accéder et recommencez.";
      repondrePage(res, 400, pageMessage("Cette connexion a expiré", message));
    }
  };
}
