import type { Acte } from "../../../acte/index.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { ajouterTravaux } from "../../../kit/travaux/ajouter-travaux.ts";
import { remettreAEnvoyer } from "../depot/courriels.ts";
import { ENVOYER_COURRIEL, ESSAIS_MAX } from "../depot/deposer-avis.ts";
import type { ServicesNotifications } from "../services.ts";
import { DROIT_OPERATEUR } from "./droit-operateur.ts";

/** Sends an e-mail again, whether it failed or was lost on the way. Its earlier proofs stay. */
export function renvoyerCourriel({ pool }: ServicesNotifications): Acte<string, null> {
  return {
    nom: "renvoyer-courriel",
    ...DROIT_OPERATEUR,
    async executer(id) {
      const remis = await enTransaction(pool, async (client) => {
        if (!(await remettreAEnvoyer(client, id))) return false;
        await ajouterTravaux(client, ENVOYER_COURRIEL, [{ id }], ESSAIS_MAX);
        return true;
      });
      if (remis) return { valeur: null };
      const message = "Ce courriel attend déjà son envoi, ou son adresse est mal formée.";
      return { refus: refus("RENVOI_IMPOSSIBLE", message) };
    },
  };
}
