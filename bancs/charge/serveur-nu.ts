import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// The least that Node can do for a request: what the machine allows today, before any work of ours.
const serveur = createServer((requete, reponse) => {
  requete.resume().on("end", () => {
    reponse.writeHead(200, { "content-type": "application/json" }).end('{"etat":"pret"}');
  });
});
serveur.listen(0, "127.0.0.1", () => {
  process.send?.((serveur.address() as AddressInfo).port);
});
process.on("disconnect", () => process.exit(0));
