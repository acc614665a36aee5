import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const hijau: MantineColorsTuple = [
  '#e4f6f5',
  '#c9e9e7',
  '#97d3cf',
  '#62bcb6',
  '#38a9a2',
  '#1c9a93',
  '#0b7a75',
  '#096561',
  '#07514e',
  '#043f3c',
];
// Deep enough that white text on a filled red passes AA.
const merah: MantineColorsTuple = [
  '#fdeceb',
  '#f8d3d0',
  '#f0a49e',
  '#e8736a',
  '#df4b40',
  '#cf3327',
  '#b42318',
  '#951b12',
  '#78140d',
  '#5d0f09',
];

// The kit's greys for its own surfaces in the dark theme, in the blue-grey of ours.
const gelap: MantineColorsTuple = [
  '#dbe4ea',
  '#b9c6cf',
  '#8fa0ac',
  '#71838f',
  '#627580',
  '#33434d',
  '#1f2b32',
  '#172127',
  '#131c21',
  '#0d1418',
];

export const theme = createTheme({
  primaryColor: 'hijau',
  primaryShade: { light: 6, dark: 6 },
  colors: { hijau, merah, dark: gelap },
  fontFamily: "'Inter Variable', 'Segoe UI', 'Liberation Sans', sans-serif",
  fontFamilyMonospace: "'Cascadia Mono', 'DejaVu Sans Mono', 'Liberation Mono', monospace",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '20px' }, h2: { fontSize: '16px' }, h3: { fontSize: '14px' } },
  },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs' } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs' }, styles: { root: { background: 'var(--lintasan-kuat)' } } },
    Checkbox: { defaultProps: { size: 'xs' } },
    DateInput: { defaultProps: { clearButtonProps: { 'aria-label': 'Kosongkan tanggal' } } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Tutup pemberitahuan' } } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    // The page never scrolls; the kit's scroll lock would only add a style element without our nonce.
    Modal: {
      defaultProps: { transitionProps: { duration: 140 }, lockScroll: false },
      styles: { title: { fontWeight: 650 } },
    },
    Drawer: { defaultProps: { lockScroll: false }, styles: { title: { fontWeight: 650 } } },
    // Inside a dialog the kit's <header> would count as a second banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
  },
});

/** Mantine's own surfaces take our tokens, so that both worlds look the same in both themes. */
export const variabel: CSSVariablesResolver = () => {
  const pakai = {
    '--mantine-color-body': 'var(--panel)',
    '--mantine-color-text': 'var(--teks)',
    '--mantine-color-dimmed': 'var(--teks-2)',
    '--mantine-color-placeholder': 'var(--teks-2)',
    '--mantine-color-error': 'var(--galat)',
    '--mantine-color-default': 'var(--panel)',
    '--mantine-color-default-hover': 'var(--panel-2)',
    '--mantine-color-default-border': 'var(--garis-kuat)',
    '--mantine-color-default-color': 'var(--teks)',
    '--mantine-color-anchor': 'var(--aksen-kuat)',
  };
  return { variables: {}, light: pakai, dark: pakai };
};
