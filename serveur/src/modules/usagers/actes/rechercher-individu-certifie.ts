import { createHmac } from "node:crypto";
import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { chercherParNir } from "../depot/chercher.ts";
import { lireDossier } from "../depot/dossier.ts";
import { type DemandeIndividu, estIndividu, refuserIndividu } from "../regles/individu-certifie.ts";
import type { ServicesUsagers } from "../services.ts";

export type IndividuCertifie = {
  readonly idNationalDE: string;
  readonly codeSortie: string;
  readonly certifDE: boolean;
};

/**
 * Says whether an identity with its certified NIR is that of one registered person (wire §3.22).
 * The identifier given is opaque, and proper to the application that asks.
 */
export function rechercherIndividuCertifie(
  services: ServicesUsagers,
  cle: Buffer,
): Acte<DemandeIndividu, IndividuCertifie> {
  return {
    nom: "rechercher-individu-certifie",
    finalite: "INSCRIPTION_LISTE",
    droit: { scopes: ["rechercherIndividuCertifie"], module: null },
    async executer(demande, acteur) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const admis = await services.parametres.nombre("nir.provisoires_acceptes", jour);
      const code = refuserIndividu(demande, { jour, provisoires: admis === 1 });
      if (code) return { valeur: vide(code), sansResultat: code };
      const empreinte = services.coffre.empreinte(demande.nirCertifie as string);
      const trouves = await chercherParNir(
        services.pool,
        empreinte,
        demande.dateNaissance as string,
      );
      const dossiers = await Promise.all(trouves.map(({ id }) => lireDossier(services.pool, id)));
      const memes = dossiers.filter((dossier) => dossier && estIndividu(dossier, demande));
      if (memes.length > 1) return { valeur: vide("S002"), sansResultat: "S002" };
      const [seul] = memes;
      if (!seul) return { valeur: vide("S000"), sansResultat: "S000" };
      const porteur = acteur.genre === "application" ? acteur.applicationId : acteur.agentId;
      const idNationalDE = createHmac("sha256", cle)
        .update(`individu-certifie/${porteur}/${seul.id}`)
        .digest("base64url");
      return {
        valeur: { idNationalDE, codeSortie: "S001", certifDE: seul.certifie },
        usagerId: seul.id,
      };
    },
  };
}

function vide(codeSortie: string): IndividuCertifie {
  return { idNationalDE: "", codeSortie, certifDE: false };
}
