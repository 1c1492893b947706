import type { Acte } from "../../../acte/index.ts";
import { refus } from "../../../kit/resultat.ts";
import { lireTexte, publierVersion } from "../depot/documents.ts";
import { modifierFiche } from "../depot/fiche.ts";
import { refuserSignature, type Signature } from "../regles/acte-autorisant.ts";
import { estActive } from "../regles/convention.ts";
import { differences, type LigneDifference } from "../regles/differences.ts";
import { suivant } from "../regles/etats.ts";
import type { ServicesConventions } from "../services.ts";
import { acteConvention, ROLES_OPERATEUR } from "./acte-convention.ts";

/** Keeps the text to sign and says how it differs from the authorised project. */
// DELIB-07
export function deposerTexte(
  services: ServicesConventions,
): Acte<{ id: string; texte: string }, { identique: boolean; differences: LigneDifference[] }> {
  return acteConvention(
    services,
    "deposer-texte",
    ROLES_OPERATEUR,
    async ({ client, convention, jour, maintenant, consigner }, { texte }) => {
      const projet = await lireTexte(client, convention.id, "projet");
      if (convention.etat !== "autorisee" || !projet) {
        return refus(
          "AVENANT_REQUIS",
          "Le texte ne se dépose qu’entre l’autorisation et la signature.",
        );
      }
      if (convention.signatures.length > 0) {
        return refus("AVENANT_REQUIS", "Une partie a signé ce texte : il ne change plus.");
      }
      const lignes = differences(projet.contenu, texte).filter(({ signe }) => signe !== "=");
      if (lignes.length > 0) return { identique: false, differences: lignes };
      const depose = await lireTexte(client, convention.id, "convention");
      if (!depose) {
        await publierVersion(client, convention.id, {
          nature: "convention",
          contenu: texte,
          effetLe: jour,
          motif: null,
          publiePar: "operateur",
          publieLe: maintenant,
        });
        await consigner("TEXTE_DEPOSE", {});
      }
      return { identique: true, differences: [] };
    },
  );
}

/** Receives one party's signature; the second one signs the convention. */
// CONV-12-02
export function signerConvention(
  services: ServicesConventions,
): Acte<{ id: string; signature: Signature }, { etat: string }> {
  return acteConvention(
    services,
    "signer-convention",
    ROLES_OPERATEUR,
    async ({ client, convention, jour, consigner }, { signature }) => {
      const projet = await lireTexte(client, convention.id, "projet");
      const texte = await lireTexte(client, convention.id, "convention");
      const interdit = refuserSignature(
        {
          ...convention,
          empreinteProjet: projet?.empreinte ?? null,
          empreinteTexte: texte?.empreinte ?? null,
        },
        signature,
        jour,
      );
      if (interdit) return interdit;
      const signee = convention.signatures.length === 1 ? suivant(convention.etat, "signer") : null;
      const active = estActive({ ...convention, etat: "signee" }, jour);
      const etat = signee && active ? (suivant(signee, "commencer") ?? signee) : signee;
      await modifierFiche(client, convention.id, {
        signatures: [...convention.signatures, signature],
        ...(etat && { etat }),
      });
      await consigner("CONVENTION_SIGNEE", { partie: signature.partie, lieu: signature.lieu });
      return { etat: etat ?? convention.etat };
    },
  );
}
