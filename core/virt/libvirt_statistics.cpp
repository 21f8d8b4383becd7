#include "core/virt/libvirt_hypervisor.h"

#include <QCoreApplication>

#include <optional>

namespace watari::virt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Virt)
};

// libvirt's answer is a flat list of typed, dotted names: "block.0.rd.bytes".
class Counters {
public:
    explicit Counters(const virDomainStatsRecord& record) : m_record(record) {}

    [[nodiscard]] std::optional<qint64> number(const QString& name) const {
        for (int i = 0; i < m_record.nparams; ++i) {
            const virTypedParameter& p = m_record.params[i];
            if (name != QLatin1String(p.field)) continue;
            switch (p.type) {
                case VIR_TYPED_PARAM_INT:
                    return p.value.i;
                case VIR_TYPED_PARAM_UINT:
                    return p.value.ui;
                case VIR_TYPED_PARAM_LLONG:
                    return p.value.l;
                case VIR_TYPED_PARAM_ULLONG:
                    return qint64(p.value.ul);
                default:
                    return std::nullopt;
            }
        }
        return std::nullopt;
    }
    [[nodiscard]] qint64 orZero(const QString& name) const { return number(name).value_or(0); }
    [[nodiscard]] Bytes bytes(const QString& name) const { return Bytes(orZero(name)); }
    [[nodiscard]] std::optional<Bytes> kibibytes(const QString& name) const {
        const auto value = number(name);
        return value ? std::optional(Bytes(*value * kKiB.value())) : std::nullopt;
    }
    [[nodiscard]] QString text(const QString& name) const {
        for (int i = 0; i < m_record.nparams; ++i) {
            const virTypedParameter& p = m_record.params[i];
            if (name == QLatin1String(p.field) && p.type == VIR_TYPED_PARAM_STRING)
                return QString::fromUtf8(p.value.s);
        }
        return {};
    }

private:
    const virDomainStatsRecord& m_record;
};

QList<DiskStatistics> disksOf(const Counters& counters) {
    QList<DiskStatistics> disks;
    for (qint64 i = 0; i < counters.orZero(QStringLiteral("block.count")); ++i) {
        const auto name = [i](const char* what) {
            return QStringLiteral("block.%1.%2").arg(i).arg(QLatin1String(what));
        };
        disks.append({.target = counters.text(name("name")),
                      .read = counters.bytes(name("rd.bytes")),
                      .written = counters.bytes(name("wr.bytes")),
                      .capacity = counters.bytes(name("capacity")),
                      .allocation = counters.bytes(name("allocation"))});
    }
    return disks;
}

QList<NicStatistics> nicsOf(const Counters& counters) {
    QList<NicStatistics> nics;
    for (qint64 i = 0; i < counters.orZero(QStringLiteral("net.count")); ++i) {
        const auto name = [i](const char* what) {
            return QStringLiteral("net.%1.%2").arg(i).arg(QLatin1String(what));
        };
        nics.append({.device = counters.text(name("name")),
                     .received = counters.bytes(name("rx.bytes")),
                     .sent = counters.bytes(name("tx.bytes"))});
    }
    return nics;
}

// What every driver knows, also those with few counters or none.
Result<DomainStatistics> plainStatistics(virDomainPtr domain) {
    virDomainInfo info;
    CHECK(checkCall(virDomainGetInfo(domain, &info), Tr::tr("Reading the guest's counters")));
    DomainStatistics result;
    result.state = stateOf(info.state);
    result.cpuTimeNs = isActive(result.state) ? qint64(info.cpuTime) : 0;
    result.vcpus = info.nrVirtCpu;
    result.memory = Bytes(qint64(info.memory) * kKiB.value());
    return result;
}

void addCounters(const Counters& counters, DomainStatistics& result) {
    result.memoryResident = counters.kibibytes(QStringLiteral("balloon.rss"));
    const auto available = counters.kibibytes(QStringLiteral("balloon.available"));
    auto unused = counters.kibibytes(QStringLiteral("balloon.usable"));  // caches count as free
    if (!unused) unused = counters.kibibytes(QStringLiteral("balloon.unused"));
    if (available && unused) result.memoryUsed = *available - *unused;
    result.disks = disksOf(counters);
    result.nics = nicsOf(counters);
}

}  // namespace

Result<DomainStatistics> LibvirtHypervisor::statistics(const DomainUuid& uuid) {
    TRY(const auto domain, find(uuid));
    TRY(auto result, plainStatistics(domain.get()));
    constexpr unsigned int kWanted =
        VIR_DOMAIN_STATS_BALLOON | VIR_DOMAIN_STATS_INTERFACE | VIR_DOMAIN_STATS_BLOCK;
    virDomainPtr wanted[] = {domain.get(), nullptr};
    virDomainStatsRecordPtr* records = nullptr;
    const int count = virDomainListGetStats(wanted, kWanted, &records, 0);
    if (count < 0 && lastLibvirtCode() == VIR_ERR_NO_SUPPORT) return result;
    if (count < 0) return lastLibvirtError(Tr::tr("Reading the guest's counters"));
    const std::unique_ptr<virDomainStatsRecordPtr, LibvirtFree<virDomainStatsRecordListFree>> owner(records);
    if (count > 0) addCounters(Counters(*records[0]), result);
    return result;
}

}  // namespace watari::virt
