/** A browser reduced to its cookies. Addresses may be relative to the platform. */
export type Navigateur = {
  ouvrir(adresse: string): Promise<Response>;
  /** Posts a form, of the platform's own pages unless the headers say that it comes from elsewhere. */
  envoyer(
    adresse: string,
    champs?: Record<string, string>,
    entetes?: Record<string, string>,
    methode?: string,
  ): Promise<Response>;
  /** Calls the portal's API as its pages do. A body makes it a POST. */
  appeler(chemin: string, corps?: unknown, methode?: string): Promise<Response>;
  /** Follows redirections until a page, or until an address that `fin` recognises. */
  suivre(reponse: Response, fin?: RegExp): Promise<{ adresse: string; reponse: Response }>;
  temoin(nom: string): string | undefined;
  poserTemoin(nom: string, valeur: string): void;
};

type Temoin = { readonly valeur: string; readonly chemin: string };

// What browsers send for a form of a page served with Referrer-Policy: no-referrer.
const FORMULAIRE_DU_SITE = { origin: "null", "sec-fetch-site": "same-origin" };

/** Opens one on a platform; `agent` is what it says it is. */
export function creerNavigateur(url: string, agent = "essai"): Navigateur {
  const temoins = new Map<string, Temoin>();

  async function demander(adresse: string, init: RequestInit): Promise<Response> {
    const cible = new URL(adresse, url);
    const cookie = [...temoins]
      .filter(([, { chemin }]) => `${cible.pathname}/`.startsWith(chemin.replace(/\/?$/, "/")))
      .map(([nom, { valeur }]) => `${nom}=${valeur}`)
      .join("; ");
    const headers = {
      "user-agent": agent,
      ...(init.headers as Record<string, string>),
      cookie,
    };
    const reponse = await fetch(cible, { ...init, headers, redirect: "manual" });
    for (const ligne of reponse.headers.getSetCookie()) retenir(ligne);
    return reponse;
  }

  function retenir(ligne: string): void {
    const [paire = "", ...attributs] = ligne.split(";").map((morceau) => morceau.trim());
    const [nom = "", valeur = ""] = paire.split("=", 2);
    const chemin = attributs.find((attribut) => /^path=/i.test(attribut))?.slice(5) ?? "/";
    if (valeur === "") temoins.delete(nom);
    else temoins.set(nom, { valeur, chemin });
  }

  return {
    ouvrir: (adresse) => demander(adresse, { headers: { accept: "text/html" } }),
    envoyer: (adresse, champs = {}, entetes = FORMULAIRE_DU_SITE, methode = "POST") =>
      demander(adresse, {
        method: methode,
        headers: entetes,
        body: new URLSearchParams(champs),
      }),
    appeler: (chemin, corps, methode = corps === undefined ? "GET" : "POST") =>
      demander(chemin, {
        method: methode,
        headers: {
          "x-maillage": "portail",
          ...(corps !== undefined && { "content-type": "application/json" }),
        },
        ...(corps !== undefined && { body: JSON.stringify(corps) }),
      }),
    async suivre(depart, fin = /^$/) {
      let reponse = depart;
      let adresse = reponse.url;
      while (reponse.status >= 300 && reponse.status < 400) {
        adresse = new URL(reponse.headers.get("location") ?? "", adresse).href;
        if (fin.test(adresse.replace(url, ""))) break;
        reponse = await demander(adresse, { headers: { accept: "text/html" } });
      }
      return { adresse: adresse.replace(url, ""), reponse };
    },
    temoin: (nom) => temoins.get(nom)?.valeur,
    poserTemoin: (nom, valeur) => temoins.set(nom, { valeur, chemin: "/" }),
  };
}
