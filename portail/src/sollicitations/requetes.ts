import { queryOptions } from "@tanstack/react-query";
import { api, recevoir } from "../kit/api.ts";
import type { Vue } from "./formes.ts";

export function requeteSollicitations(vue: Vue) {
  return queryOptions({
    queryKey: ["sollicitations", vue],
    queryFn: () =>
      recevoir(
        vue === "operateur"
          ? api.GET("/portail/api/operateur/sollicitations")
          : api.GET("/portail/api/sollicitations"),
      ),
    refetchOnMount: "always",
  });
}

export function requeteSollicitation(vue: Vue, id: string) {
  const params = { path: { id } };
  return queryOptions({
    queryKey: ["sollicitations", vue, id],
    queryFn: () =>
      recevoir(
        vue === "operateur"
          ? api.GET("/portail/api/operateur/sollicitations/{id}", { params })
          : api.GET("/portail/api/sollicitations/{id}", { params }),
      ),
    refetchOnMount: "always",
  });
}
