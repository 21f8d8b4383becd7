// A hypervisor that tells counters from values which the test sets between rounds.
#pragma once

#include "core/virt/hypervisor.h"
#include "tests/importers/fake_hypervisor.h"

#include <map>
#include <memory>

namespace watari::testing {

// What the test and every connection share.
struct Counters {
    std::map<QString, virt::DomainStatistics> guests;  // by UUID; one that is absent is not found
    std::optional<Error> failure;                      // of every call
    int connections = 0;
    int questions = 0;  // for statistics
};

class CountingHypervisor final : public importers::test::FakeHypervisor {
public:
    explicit CountingHypervisor(std::shared_ptr<Counters> counters) : m_counters(std::move(counters)) {
        ++m_counters->connections;
    }
    [[nodiscard]] Result<virt::HostDescription> host() override {
        if (m_counters->failure) return *m_counters->failure;
        return virt::HostDescription{};
    }
    [[nodiscard]] Result<virt::DomainStatistics> statistics(const virt::DomainUuid& uuid) override {
        ++m_counters->questions;
        if (m_counters->failure) return *m_counters->failure;
        const auto found = m_counters->guests.find(uuid.text());
        if (found == m_counters->guests.end())
            return Error(ErrorCode::NotFound, QStringLiteral("no such guest"));
        return found->second;
    }

private:
    std::shared_ptr<Counters> m_counters;
};

}  // namespace watari::testing
