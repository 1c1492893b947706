import { creerClient } from "@maillage/client";

const maillage = creerClient({
  baseUrl: process.env.MAILLAGE_URL ?? "http://localhost:8080",
  clientId: process.env.MAILLAGE_CLIENT_ID ?? "",
  clientSecret: process.env.MAILLAGE_CLIENT_SECRET ?? "",
  agent: { nom: "LEROUX", prenom: "CAMILLE", identifiant: "cleroux62" },
});
const [nir = "", dateNaissance = ""] = process.argv.slice(2);
const recherche = await maillage.rechercherParNir({ nir, dateNaissance });
if (recherche.etat === "trouve") console.log(await maillage.statut(recherche.jeton));
