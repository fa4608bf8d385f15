create schema if not exists guidance;
