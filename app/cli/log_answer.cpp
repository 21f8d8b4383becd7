#include "app/cli/log_answer.h"

#include "core/base/wording.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonArray>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString flawName(oplog::Flaw flaw) {
    using oplog::Flaw;
    switch (flaw) {
        case Flaw::None:
            return QStringLiteral("none");
        case Flaw::Sequence:
            return QStringLiteral("sequence");
        case Flaw::Leaf:
            return QStringLiteral("leaf");
        case Flaw::Chain:
            return QStringLiteral("chain");
        case Flaw::HeadOrder:
            return QStringLiteral("head_order");
        case Flaw::HeadKey:
            return QStringLiteral("head_key");
        case Flaw::HeadRoot:
            return QStringLiteral("head_root");
        case Flaw::HeadBeyond:
            return QStringLiteral("head_beyond");
        case Flaw::HeadMissing:
            return QStringLiteral("head_missing");
        case Flaw::LogId:
            return QStringLiteral("log_id");
        case Flaw::AnchorRoot:
            return QStringLiteral("anchor_root");
        case Flaw::AnchorBeyond:
            return QStringLiteral("anchor_beyond");
    }
    return {};
}

QString hex(const oplog::Hash& hash) {
    const auto* bytes = reinterpret_cast<const char*>(hash.data());
    return QString::fromLatin1(QByteArray(bytes, qsizetype(hash.size())).toHex());
}

}  // namespace

QJsonObject logReportJson(const oplog::LogReport& report) {
    QJsonArray clockSteps;
    for (const auto seq : report.clockSteps) clockSteps.append(qint64(seq));
    return {{QStringLiteral("good"), report.isGood()},
            {QStringLiteral("flaw"), flawName(report.flaw)},
            {QStringLiteral("bad_row"), qint64(report.badSeq)},
            {QStringLiteral("rows"), qint64(report.rows)},
            {QStringLiteral("root"), hex(report.root)},
            {QStringLiteral("heads"), qint64(report.heads)},
            {QStringLiteral("sealed_rows"), qint64(report.sealedRows)},
            {QStringLiteral("clock_steps"), clockSteps}};
}

QString logReportText(const oplog::LogReport& report) {
    const QString rows = groupedText(qint64(report.rows));
    if (!report.isGood())
        return Tr::tr("The operation log does NOT agree, at row %1: %2")
                   .arg(groupedText(qint64(report.badSeq)), QString::fromUtf8(oplog::flawText(report.flaw))) +
               QLatin1Char('\n');
    QString text = Tr::tr("The operation log agrees: %1 rows, root %2").arg(rows, hex(report.root));
    text += QLatin1Char('\n') +
            Tr::tr("Signed heads: %1; rows they seal: %2")
                .arg(groupedText(qint64(report.heads)), groupedText(qint64(report.sealedRows)));
    if (!report.clockSteps.empty())
        text += QLatin1Char('\n') + Tr::tr("The clock stepped back before %1 rows.")
                                        .arg(groupedText(qint64(report.clockSteps.size())));
    return text + QLatin1Char('\n');
}

}  // namespace watari::cli
