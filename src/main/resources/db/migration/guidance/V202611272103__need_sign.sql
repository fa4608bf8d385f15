-- What an answer lets one think of the help a project needs, as the pack says. Term and code are empty for any project.
create table guidance.need_sign (
    need text not null,
    term text not null,
    code text not null,
    primary key (need, term, code)
);
