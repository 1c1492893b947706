import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { Client } from "pg";

/** A network between the process and the database at `url`, that may swallow everything and close nothing. */
export async function ouvrirReseau(url: string) {
  const base = new Client({ connectionString: url });
  const prise = join(base.host, `.s.PGSQL.${base.port}`);
  let avale = false;
  const ouvertes = new Set<Socket>();
  const serveur = createServer((entrant) => {
    const sortant = connect(prise);
    for (const [de, vers] of [
      [entrant, sortant],
      [sortant, entrant],
    ] as const) {
      ouvertes.add(de);
      de.on("error", () => {});
      de.on("close", () => {
        ouvertes.delete(de);
        vers.destroy();
      });
      de.on("data", (octets) => avale || vers.write(octets));
    }
  });
  serveur.listen(0, "127.0.0.1");
  await once(serveur, "listening");
  const { port } = serveur.address() as AddressInfo;
  return {
    url: `postgresql://${base.user}@127.0.0.1:${port}/${base.database}`,
    connexions: () => ouvertes.size / 2,
    avaler: (oui: boolean) => {
      avale = oui;
    },
    async fermer() {
      for (const ouverte of ouvertes) ouverte.destroy();
      serveur.close();
      await once(serveur, "close");
    },
  };
}
