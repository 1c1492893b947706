import { aLeRole } from "../../cadre/menus.ts";
import { useSession } from "../../identite/session.ts";

/** True for who manages accounts: the RGC, the opérateur while it intervenes. Others read them. */
export function useGestion(): boolean {
  const session = useSession();
  return session !== null && aLeRole("RGC", "OPERATEUR")(session);
}
