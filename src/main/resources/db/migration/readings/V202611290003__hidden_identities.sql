-- Each kind of reading says whether its readers are known, and whether they know who carries the project. Those kept before said neither.
update readings.terms set value = jsonb_set(value, '{kinds}',
    (select coalesce(jsonb_agg('{"anonymous": false, "masked": false}'::jsonb || kind order by place), '[]'::jsonb)
       from jsonb_array_elements(value -> 'kinds') with ordinality as each (kind, place)));
