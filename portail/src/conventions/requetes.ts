import { queryOptions } from "@tanstack/react-query";
import { api, recevoir } from "../kit/api.ts";
import type { Nature } from "./formes.ts";

export const requeteConventions = queryOptions({
  queryKey: ["conventions"],
  queryFn: () => recevoir(api.GET("/portail/api/conventions")),
});

export function requeteConvention(id: string) {
  return queryOptions({
    queryKey: ["conventions", id],
    queryFn: () => recevoir(api.GET("/portail/api/conventions/{id}", { params: { path: { id } } })),
  });
}

export function requetePiece(id: string, piece: string) {
  return queryOptions({
    queryKey: ["piece", id, piece],
    queryFn: () =>
      recevoir(
        api.GET("/portail/api/conventions/{id}/pieces/{piece}", {
          params: { path: { id, piece } },
        }),
      ),
  });
}

export function requeteVersion(id: string, nature: Nature, version: number) {
  const path = { id, nature, version: String(version) };
  return queryOptions({
    queryKey: ["version", id, nature, version],
    queryFn: () =>
      recevoir(
        api.GET("/portail/api/conventions/{id}/documents/{nature}/{version}", { params: { path } }),
      ),
  });
}
