#include "app/gui/models/selection_sums.h"

#include "core/base/wording.h"

#include <QCoreApplication>

#include <limits>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SelectionSums)
};

qint64 added(qint64 a, qint64 b) {
    qint64 sum = 0;
    return qAddOverflow(a, b, &sum) ? std::numeric_limits<qint64>::max() : sum;
}

QString amountText(const ColumnSum& sum) {
    if (!usecases::isBytes(sum.kind)) return usecases::valueText(sum.kind, sum.total);
    return Tr::tr("%1 (%2)").arg(gigabyteText(Bytes(sum.total)), gibibyteText(Bytes(sum.total)));
}

}  // namespace

QList<ColumnSum> columnSums(const InventoryModel& model, const QList<int>& rows, const QList<int>& columns) {
    QList<ColumnSum> sums;
    for (const int column : columns) {
        const usecases::InventoryColumn& of = model.columns().at(column);
        if (!usecases::isSummed(of.kind)) continue;
        ColumnSum sum{.title = of.title, .kind = of.kind};
        for (const int row : rows) {
            const auto& number = model.table().table.value(model.sourceRow(row), column).number;
            sum.unknown += number ? 0 : 1;
            sum.total = added(sum.total, number.value_or(0));
        }
        if (sum.unknown < rows.size()) sums.append(sum);
    }
    return sums;
}

QString sumText(const ColumnSum& sum) {
    const QString text = Tr::tr("%1: %2").arg(sum.title, amountText(sum));
    return sum.unknown == 0 ? text : Tr::tr("%1, %2 unknown").arg(text, groupedText(sum.unknown));
}

}  // namespace watari::gui
