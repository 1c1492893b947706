/** Pieces of fictional names, enough for distinct people born on the same day. */
export const SYLLABES =
  "bar bel ber bon bru cal car chau cor cour dau del des dor dub du fau fer fon gar gau gir gui ham her jac jour la lan le lem lor ma mar mer mon mor nau noi pel per pic poi ren ri ro rou sal sau ser ta ter tho tour val ver vi vo wal".split(
    " ",
  );

export const PRENOMS =
  "Adèle Alice Amina Anaïs Baptiste Camille Chloé Clément Dounia Élodie Émile Fanny Farid Gabriel Hugo Inès Jade Jean-Marc Julie Karim Léa Lina Louis Lucie Manon Mathis Mehdi Nadia Noé Océane Paul Rachid Sarah Simon Théo Yasmine".split(
    " ",
  );

export const VOIES = ["RUE DES LILAS", "AVENUE DU MARCHE", "PLACE DE L ECOLE", "CHEMIN VERT"];
