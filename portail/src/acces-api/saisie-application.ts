import type { Application, ApplicationVoulue } from "./formes.ts";

/** What is typed; lists are one line each, keys are JSON. */
export interface SaisieApplication {
  nom: string;
  description: string;
  authentification: ApplicationVoulue["authentification"];
  redirections: string;
  adresses: string;
  jwks: string;
  societe: string;
  adresse: string;
  courriel: string;
  telephone: string;
}

export const SAISIE_VIDE: SaisieApplication = {
  nom: "",
  description: "",
  authentification: "secret",
  redirections: "",
  adresses: "",
  jwks: "",
  societe: "",
  adresse: "",
  courriel: "",
  telephone: "",
};

export function saisieDe(application: Application): SaisieApplication {
  const { nom, description, authentification, redirections, adresses, jwks, editeur } = application;
  return {
    ...SAISIE_VIDE,
    ...editeur,
    nom,
    description,
    authentification,
    redirections: redirections.join("\n"),
    adresses: adresses.join("\n"),
    jwks: jwks ? JSON.stringify(jwks, null, 2) : "",
  };
}

type Lue = { voulue: ApplicationVoulue } | { erreurs: Record<string, string> };

/** Reads the form; the server judges what addresses and keys are worth. */
export function lireSaisie(saisie: SaisieApplication): Lue {
  const erreurs: Record<string, string> = {};
  if (saisie.nom.trim().length < 3) erreurs.nom = "Donnez un nom d’au moins 3 caractères.";
  let jwks: Record<string, unknown> | null = null;
  if (saisie.authentification === "cle") {
    jwks = lireObjet(saisie.jwks);
    if (jwks === null) {
      erreurs.jwks = 'Collez vos clés publiques au format JWKS : { "keys": […] }.';
    }
  }
  const { societe, adresse, courriel, telephone } = saisie;
  const contact = [societe, adresse, courriel, telephone].map((texte) => texte.trim());
  const remplis = contact.filter(Boolean).length;
  if (remplis > 0 && remplis < 4) {
    erreurs.societe = "Renseignez tout le contact de l’éditeur, ou rien.";
  }
  if (Object.keys(erreurs).length > 0) return { erreurs };
  const [s = "", a = "", c = "", t = ""] = contact;
  return {
    voulue: {
      nom: saisie.nom.trim(),
      description: saisie.description.trim(),
      authentification: saisie.authentification,
      redirections: lignes(saisie.redirections),
      adresses: lignes(saisie.adresses),
      jwks,
      editeur: remplis === 4 ? { societe: s, adresse: a, courriel: c, telephone: t } : null,
    },
  };
}

/** The JSON object that is typed; null for anything else. */
function lireObjet(texte: string): Record<string, unknown> | null {
  try {
    const lu: unknown = JSON.parse(texte);
    return typeof lu === "object" && !Array.isArray(lu) ? (lu as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function lignes(texte: string): string[] {
  return texte
    .split("\n")
    .map((ligne) => ligne.trim())
    .filter(Boolean);
}
