#include "core/virt/description.h"

namespace watari::virt {

QString domainStateName(DomainState state) {
    switch (state) {
        case DomainState::NoState:
            return QStringLiteral("no_state");
        case DomainState::Running:
            return QStringLiteral("running");
        case DomainState::Blocked:
            return QStringLiteral("blocked");
        case DomainState::Paused:
            return QStringLiteral("paused");
        case DomainState::ShuttingDown:
            return QStringLiteral("shutting_down");
        case DomainState::ShutOff:
            return QStringLiteral("shut_off");
        case DomainState::Crashed:
            return QStringLiteral("crashed");
        case DomainState::Suspended:
            return QStringLiteral("suspended");
    }
    return {};
}

bool isActive(DomainState state) {
    switch (state) {
        case DomainState::Running:
        case DomainState::Blocked:
        case DomainState::Paused:
        case DomainState::ShuttingDown:
        case DomainState::Suspended:
            return true;
        case DomainState::NoState:
        case DomainState::ShutOff:
        case DomainState::Crashed:
            return false;
    }
    return false;
}

}  // namespace watari::virt
