const STYLE =
  "body{margin:0;font:1.0625rem/1.6 system-ui,sans-serif;color:#1d1d2b;background:#f6f6f9}main{max-width:38rem;margin:12vh auto;padding:0 1.25rem}h1{font-size:1.6rem;line-height:1.3}a{color:#1d3f8f}button{font:inherit;padding:.5rem 1rem;margin:0 .5rem .5rem 0;border:1px solid #1d3f8f;background:#fff;color:#1d3f8f;cursor:pointer}button[value]{background:#1d3f8f;color:#fff}";

/**
 * Asks before an application ends the session that opens the others to an agent; `formulaire` is the library's own,
 * protected. Those that it would show are in English, and have a font fetched from elsewhere.
 */
export function pageDeconnexion(formulaire: string): string {
  return page(
    "Voulez-vous vous déconnecter\u202f?",
    `${formulaire}<p>Les applications ouvertes par votre connexion à Maillage vous demanderont de vous reconnecter.</p><p><button type="submit" form="op.logoutForm" name="logout" value="yes">Me déconnecter</button><button type="submit" form="op.logoutForm">Rester connecté</button></p>`,
  );
}

/** Says that it is done, to whom no application takes back. */
export function pageDeconnecte(): string {
  return page(
    "Vous êtes déconnecté",
    '<p>Vous pouvez fermer cette page, ou <a href="/">revenir à l’accueil</a>.</p>',
  );
}

function page(titre: string, contenu: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${titre} – Maillage</title><style>${STYLE}</style></head><body><main><h1>${titre}</h1>${contenu}</main></body></html>`;
}
