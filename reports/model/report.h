// A report as data: the writers of reports/<format> print it, none of them adds or leaves out a figure.
#pragma once

#include "reports/model/cell.h"
#include "reports/model/chart.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace watari::reports {

enum class ParagraphStyle {
    Body,
    Note,    // small, for sources and remarks
    Result,  // the one sentence the reader came for; boxed
};

struct Paragraph {
    QString text = {};
    ParagraphStyle style = ParagraphStyle::Body;
    bool operator==(const Paragraph&) const = default;
};

// A heading below the section's: "(1) ..."; the number is given by the writers.
struct SubHeading {
    QString text = {};
    bool operator==(const SubHeading&) const = default;
};

struct LabelledValue {
    QString label = {};
    Cell value = {};
    CellFormat format = {};
    QString unit = {};  // printed behind the value
    bool operator==(const LabelledValue&) const = default;
};

struct KeyValues {
    std::vector<LabelledValue> rows = {};
    bool operator==(const KeyValues&) const = default;
};

enum class ColumnType { Text, Integer, Number, Percent, Bytes, Duration, Instant, Date };
enum class Align { ByType, Left, Center, Right };

struct Column {
    QString header = {};
    ColumnType type = ColumnType::Text;
    QString unit = {};  // printed in the header, never in the cells
    CellFormat format = {};
    Align align = Align::ByType;  // numbers right, times and dates centred, text left
    double weight = 1;        // share of the width left over once every figure fits on one line; text only
    bool breaksTime = false;  // a time may stand below its date where the texts beside it need the room
    bool operator==(const Column&) const = default;
};

using Row = std::vector<Cell>;  // a row shorter than the columns ends in empty cells

struct Table {
    QString title = {};
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};
    Row total = {};          // printed bold under a heavier rule; empty: none
    QString emptyText = {};  // printed in place of rows when there are none
    bool operator==(const Table&) const = default;
};

// PNG bytes; width as a share of the page's text width, 0 to 1.
struct Image {
    QByteArray png = {};
    QString caption = {};
    double widthShare = 1;
    bool operator==(const Image&) const = default;
};

// One box of the 承認欄; stamp is what electronic approval prints ("電子承認 ..."), empty leaves room for
// ink.
struct ApprovalBox {
    QString role = {};
    QString name = {};
    QString date = {};
    QString stamp = {};
    bool operator==(const ApprovalBox&) const = default;
};

struct Approvals {
    std::vector<ApprovalBox> boxes = {};
    bool operator==(const Approvals&) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak&) const = default;
};

using Block = std::variant<Paragraph, SubHeading, KeyValues, Table, Chart, Image, Approvals, PageBreak>;

struct Section {
    QString heading = {};  // without its number
    std::vector<Block> blocks = {};
    bool operator==(const Section&) const = default;
};

enum class Orientation { Portrait, Landscape };

// All texts are ready to print; dates in the Japanese era are made by the caller.
struct Report {
    QString title = {};
    QString subtitle = {};
    QString formNumber = {};  // top left of the cover: "様式第3号 第1版"
    QString marking = {};     // top right of every page: "取扱注意"
    QString period = {};      // "令和8年7月1日から令和8年7月31日まで"
    QString issueDate = {};
    QString issuer = {};  // foot of the cover: who hands it in
    std::vector<LabelledValue> coverFields = {};
    Approvals approvals = {};  // on the cover; empty: none
    std::vector<Section> sections = {};
    QString footer = {};  // every page: fingerprint of the tree head or the like
    Orientation orientation = Orientation::Portrait;
    bool operator==(const Report&) const = default;
};

}  // namespace watari::reports
