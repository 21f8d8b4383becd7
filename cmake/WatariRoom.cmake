# watari_room(<name> SOURCES <files> LINKS <targets>)
# One static library watari_<name> for the folder it is called from.
function(watari_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS" ${ARGN})
    add_library(watari_${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(watari_${name} PUBLIC watari_options ${ROOM_LINKS})
    watari_precompiled(watari_${name})
    set_property(GLOBAL APPEND PROPERTY WATARI_ROOMS watari_${name})
endfunction()
