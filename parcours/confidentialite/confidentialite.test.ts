import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { after, before, test } from "node:test";
import { uneApplication } from "../../serveur/src/essais/applications.ts";
import { jourCivil } from "../../serveur/src/kit/jour-civil.ts";
import { declarerHebergement } from "../../serveur/src/modules/securite/index.ts";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

const RETOUR = "http://127.0.0.1:4444/retour";
let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

test("CONV-4-06 CONV-5-11 CONV-6-01 the DPD of a partner reads who acknowledged the confidentiality, to whom data may go and where they are processed; that of the opérateur reads any partner's", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const raison = "Site de secours prévu au marché, le temps d’un contrat européen";
  await declarerHebergement(
    lieu.pool,
    [
      ...["serveur", "base", "courriels"].map((composant) => ({
        ...{ composant, pays: "FR", justification: null },
      })),
      { composant: "sauvegardes", pays: "CH", justification: raison },
    ],
    lieu.horloge.maintenant(),
  );
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/confidentialite");
  await sIdentifier(page, "Houlagnoux");
  await page.getByRole("rowheader", { name: /Verlainel/i }).waitFor();
  const lieux = page.getByRole("region", { name: "Lieux de traitement" });
  await lieux.getByText("Hors Union européenne").waitFor();
  await lieux.getByText(raison).waitFor();
  const destinataires = page.getByRole("region", { name: "Destinataires admis" });
  await destinataires.getByText("Ses agents habilités").first().waitFor();
  await parcourirAuClavier(page);
  await poste.examiner("confidentialite");
  await poste.fermer();

  const operateur = await lieu.unPoste();
  await operateur.page.goto("/confidentialite");
  await sIdentifier(operateur.page, "Rastignot");
  await operateur.page
    .getByLabel("Organisme")
    .selectOption({ label: "Conseil départemental du Pas-de-Calais (démonstration)" });
  await operateur.page.getByRole("rowheader", { name: /Verlainel/i }).waitFor();
  await parcourirAuClavier(operateur.page);
  await operateur.examiner("confidentialite-operateur");
  await operateur.fermer();
});

test("CONV-5-04 a counsellor who comes by a software of their own is shown the professional secrecy, acknowledges it and goes on to that software", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const { rows } = await lieu.pool.query(
    `select organisation_id as id from habilitations.agent where nom ilike 'Verlainel' limit 1`,
  );
  const { clientId } = await uneApplication(lieu.pool, {
    organisationId: rows[0].id,
    redirections: [RETOUR],
    confidentielle: false,
  });
  await lieu.pool.query(
    `insert into catalogue.document (portee, version, titre, texte, en_vigueur_le)
     select portee, max(version) + 1, 'Engagement de confidentialité',
       'Vous êtes tenu au secret professionnel (code pénal, art. 226-13).', $1
     from catalogue.document where portee = 'confidentialite' group by portee`,
    [jourCivil(lieu.horloge.maintenant())],
  );
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.route(`${RETOUR}**`, (route) =>
    route.fulfill({ contentType: "text/html", body: "<h1>Retour dans le logiciel</h1>" }),
  );
  const defi = createHash("sha256").update(randomBytes(32)).digest("base64url");
  const demande = new URLSearchParams({
    ...{ response_type: "code", client_id: clientId, redirect_uri: RETOUR, state: "etat" },
    ...{ scope: "openid api_contrat-usagerv2 statutcontratusager" },
    ...{ code_challenge: defi, code_challenge_method: "S256" },
  });
  await page.goto("/");
  await sIdentifier(page, "Verlainel");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.goto(`/connexion/oauth2/agent/authorize?${demande}`);
  const engagement = page.getByRole("form", { name: "À accepter avant tout accès" });
  await engagement.getByText(/secret professionnel/).waitFor();
  await parcourirAuClavier(page);
  await poste.examiner("conditions-vers-un-logiciel");
  await engagement.getByRole("checkbox").check();
  await engagement.getByRole("button", { name: "Accepter" }).click();
  await page.getByRole("heading", { name: "Retour dans le logiciel" }).waitFor();
  assert.match(page.url(), /[?&]code=/);
  await poste.fermer();
});
