/** A browser reduced to its cookies: no redirection is followed unless asked. */
export type Navigateur = {
  ouvrir(adresse: string | URL): Promise<Response>;
  envoyer(adresse: string | URL, champs: Record<string, string>): Promise<Response>;
};

type Temoin = { nom: string; valeur: string; chemin: string };

/** Opens a browser without cookies; they are sent back by path, as RFC 6265 5.1.4 says. */
export function creerNavigateur(): Navigateur {
  const temoins = new Map<string, Temoin>();

  async function demander(adresse: string | URL, init: RequestInit): Promise<Response> {
    const url = new URL(adresse);
    const cookie = [...temoins.values()]
      .filter(({ chemin }) => url.pathname === chemin || url.pathname.startsWith(`${chemin}/`))
      .map(({ nom, valeur }) => `${nom}=${valeur}`)
      .join("; ");
    const reponse = await fetch(url, { ...init, redirect: "manual", headers: { cookie } });
    for (const ligne of reponse.headers.getSetCookie()) retenir(ligne);
    return reponse;
  }

  function retenir(ligne: string): void {
    const [paire = "", ...attributs] = ligne.split(";").map((morceau) => morceau.trim());
    const [nom = "", valeur = ""] = paire.split("=", 2);
    const chemin = attributs.find((attribut) => /^path=/i.test(attribut))?.slice(5) ?? "/";
    if (valeur === "") temoins.delete(`${nom} ${chemin}`);
    else temoins.set(`${nom} ${chemin}`, { nom, valeur, chemin });
  }

  return {
    ouvrir: (adresse) => demander(adresse, {}),
    envoyer: (adresse, champs) =>
      demander(adresse, { method: "POST", body: new URLSearchParams(champs) }),
  };
}
