#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/text_table.h"
#include "app/cli/transfer_answer.h"
#include "core/base/wording.h"
#include "core/disk/verify.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject hashJson(const disk::SourceSpec& spec, const disk::DiskHash& hash) {
    return {{QStringLiteral("disk"), disk::sourceText(spec)},
            {QStringLiteral("size"), hash.size.value()},
            {QStringLiteral("read"), hash.read.value()},
            {QStringLiteral("root"), disk::toHex(hash.root)}};
}

QString verdictText(const disk::Verification& verification) {
    if (verification.equal()) return Tr::tr("The disks are equal.") + QLatin1Char('\n');
    return Tr::tr("The disks DIFFER, first at byte %1.")
               .arg(groupedText(verification.firstDifference->value())) +
           QLatin1Char('\n');
}

}  // namespace

class TransferVerify final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("transfer verify"),
                Tr::tr("Read two disks from their media and compare them; status 1 when they differ")};
    }

    void addOptions(Options& options) override {
        options.need("FIRST", Tr::tr("Image of any QEMU format, or nbd:// or nbd+unix:// URI"), m_first);
        options.need("SECOND", Tr::tr("The other one"), m_second);
        options.add("--first-format", Tr::tr("Format of the first; default: as its header says"),
                    m_firstFormat);
        options.add("--second-format", Tr::tr("Format of the second; default: as its header says"),
                    m_secondFormat);
    }

    Result<Answer> run(const CommandContext& context) override {
        disk::SourceSpec first = disk::namedSource(m_first, m_firstFormat);
        disk::SourceSpec second = disk::namedSource(m_second, m_secondFormat);
        first.cache = second.cache = disk::PageCache::Bypass;
        TRY(const disk::Verification found, disk::verifyDisk(first, second, context.job));
        const QJsonValue difference =
            found.firstDifference ? QJsonValue(found.firstDifference->value()) : QJsonValue(QJsonValue::Null);
        return Answer{{{QStringLiteral("equal"), found.equal()},
                       {QStringLiteral("first_difference"), difference},
                       {QStringLiteral("first"), hashJson(first, found.a)},
                       {QStringLiteral("second"), hashJson(second, found.b)}},
                      verdictText(found) + labelledText({{m_first, disk::toHex(found.a.root)},
                                                         {m_second, disk::toHex(found.b.root)}}),
                      found.equal() ? Outcome::Done : Outcome::Negative};
    }

private:
    QString m_first;
    QString m_second;
    QString m_firstFormat;
    QString m_secondFormat;
};

template std::unique_ptr<Command> makeCommand<TransferVerify>();

}  // namespace watari::cli
