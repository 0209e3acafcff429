# The server in a container: the desk built, the server's own packages alone, no root, its data in a volume.
FROM node:22-bookworm-slim AS build
WORKDIR /parley
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-fund --no-audit
COPY tsconfig.json vite.desk.config.ts ./
COPY assets assets
COPY scripts scripts
COPY src src
RUN npx tsx scripts/build.ts desk
RUN node scripts/server-packages.mjs && npm prune --omit=dev --no-fund --no-audit

FROM node:22-bookworm-slim
WORKDIR /parley
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8787 PARLEY_DATA=/data PARLEY_DESK=/parley/build/desk
COPY --from=build /parley/node_modules node_modules
COPY --from=build /parley/package.json /parley/tsconfig.json ./
COPY --from=build /parley/src/domain src/domain
COPY --from=build /parley/src/wire src/wire
COPY --from=build /parley/src/server src/server
COPY --from=build /parley/build/desk build/desk
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "src/server/main.ts"]
