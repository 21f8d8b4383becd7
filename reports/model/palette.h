// Colours that every writer draws charts in, as 0xRRGGBB, opaque.
#pragma once

#include <QtGlobal>

#include <array>

namespace watari::reports {

// Okabe and Ito: told apart with any colour vision.
constexpr std::array<quint32, 7> kSeriesColours = {0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7,
                                                   0xe69f00, 0x56b4e9, 0x000000};
// Light, for intervals behind the series; PDF/A allows no transparency.
constexpr std::array<quint32, 3> kShadeColours = {0xe3e6ea, 0xfbe6d4, 0xddeee6};
constexpr quint32 kThresholdColour = 0xb00020;

}  // namespace watari::reports
