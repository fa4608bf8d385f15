package fr.levain.documents;

import fr.levain.documents.PieceType.Due;
import fr.levain.documents.PieceType.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The catalogue of pieces, as the pack in force gives it. */
@Repository
public class PieceTypes {
    private final JdbcClient jdbc;

    PieceTypes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By code, in the order of the pack. */
    public Map<String, PieceType> all() {
        var all = new LinkedHashMap<String, PieceType>();
        jdbc.sql("select * from documents.piece_type order by rank").query(PieceTypes::read).list()
                .forEach(type -> all.put(type.code(), type));
        return all;
    }

    public Optional<PieceType> find(String code) {
        return jdbc.sql("select * from documents.piece_type where code = :code").param("code", code).query(PieceTypes::read).optional();
    }

    void define(List<PieceType> types) {
        jdbc.sql("delete from documents.piece_type").update();
        for (int rank = 0; rank < types.size(); rank++) {
            var type = types.get(rank);
            jdbc.sql("""
                    insert into documents.piece_type
                           (code, rank, label, why, example, due, months, dated, comes_later, source, assumption)
                    values (:code, :rank, :label, :why, :example, :due, :months, :dated, :later, :source, :assumption)
                    """)
                    .param("code", type.code())
                    .param("rank", rank)
                    .param("label", type.label())
                    .param("why", type.reason())
                    .param("example", type.example())
                    .param("due", type.due().name())
                    .param("months", type.validity().map(Validity::months).orElse(null))
                    .param("dated", type.validity().map(Validity::dated).orElse(null))
                    .param("later", type.comesLater())
                    .param("source", type.source())
                    .param("assumption", type.assumption())
                    .update();
        }
    }

    private static PieceType read(ResultSet row, int number) throws SQLException {
        var months = row.getObject("months", Integer.class);
        return new PieceType(
                row.getString("code"),
                row.getString("label"),
                row.getString("why"),
                row.getString("example"),
                Due.valueOf(row.getString("due")),
                months == null ? Optional.empty() : Optional.of(new Validity(months, row.getString("dated"))),
                row.getBoolean("comes_later"),
                row.getString("source"),
                row.getBoolean("assumption"));
    }
}
