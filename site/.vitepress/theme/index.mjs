import theme from 'vitepress/theme-without-fonts'
import './zhifa.css'

export default theme
