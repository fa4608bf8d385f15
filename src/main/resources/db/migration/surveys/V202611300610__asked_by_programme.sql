-- Which questions a programme asks, and how much later a paused project is asked: the pack says it, and did not before.
update surveys.setting set value = '{"pausedMonths": 6, "byProgramme": {}}'::jsonb || value;
