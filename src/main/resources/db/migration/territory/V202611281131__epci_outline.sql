create schema if not exists territory;

-- GeoJSON geometry, its part in the region; what is loaded is loaded again.
alter table territory.epci add column outline text;
