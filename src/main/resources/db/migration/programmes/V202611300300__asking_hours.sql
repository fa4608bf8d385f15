-- Programmes whose funder asks for the hours spent: in the others nobody counts them.
create view programmes.asking_hours as
    select slug from programmes.programme where (value ->> 'hours')::boolean;
