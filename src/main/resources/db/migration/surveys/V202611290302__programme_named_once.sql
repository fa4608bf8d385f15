update surveys.survey set programme = regexp_replace(programme, '^([a-z0-9-]+?)-\1-', '\1-') where programme ~ '^([a-z0-9-]+?)-\1-';
